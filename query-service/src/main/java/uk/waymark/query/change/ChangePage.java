package uk.waymark.query.change;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Changes as a page of plain HTML, to print.
@Component
class ChangePage {
    private final TemplateEngine templates = new TemplateEngine();

    ChangePage() {
        var pages = new ClassLoaderTemplateResolver();
        pages.setTemplateMode(TemplateMode.HTML);
        pages.setPrefix("pages/");
        pages.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(pages);
    }

    String html(Changes changes) {
        return templates.process("changes.html", new Context(Locale.UK, Map.of("changes", changes)));
    }
}
