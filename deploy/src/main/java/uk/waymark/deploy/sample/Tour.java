package uk.waymark.deploy.sample;

import uk.waymark.deploy.network.Port;

/// Where to look once the sample histories are told.
///
/// @param tokenCommand what prints a token of somebody who may read
public record Tour(Port command, Port query, String tokenCommand) {
    public String text() {
        return """

                Leicestershire's improvement plan after its inspection of 2016, as its committee saw it:
                  auditor="Authorization: Bearer $(%3$s)"
                  curl -s -H "$auditor" http://%1$s/plans/leics-ociap                      the plan and its tallies
                  curl -s -H "$auditor" http://%1$s/plans/leics-ociap/actions/3/ratings    how one action was rated, and why
                  curl -s -H "$auditor" http://%1$s/plans/leics-ociap/actions/3/timeline   all that happened to it
                  curl -s -H "$auditor" http://%1$s/bodies/leics-cfosc/matters-arising     what the committee is still owed
                  curl -s -H "$auditor" 'http://%1$s/events?limit=5'                       the events themselves, in order
                  curl -s -H "$auditor" http://%2$s/commands                               what can be asked, with examples
                """.formatted(query.address(), command.address(), tokenCommand);
    }
}
