-- An action's ratings are found by rating_action as well, and are few enough to be put in order when they are read.
drop index rating_replay;
