-- Where events were that are to be sent again says nothing any more, and their partition may be gone.
grant delete on feed_place to waymark_writer;
