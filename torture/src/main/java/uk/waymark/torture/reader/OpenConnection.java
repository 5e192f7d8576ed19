package uk.waymark.torture.reader;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/// A connection that those who use it do not close, since its transaction goes on.
record OpenConnection(Connection connection) {
    Connection proxy() {
        return (Connection) Proxy.newProxyInstance(
                OpenConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
