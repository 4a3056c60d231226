#pragma once

#include "core/services/taxonomy/taxonomy_publishing.h"

#include <string>
#include <vector>

// For the .cpp files of this room only: treatments as the command line writes them.
namespace docket::cli {

inline constexpr const char* treatmentsHelp =
    "--treat KEY=carry            what was decided as KEY counts as before, under the label that takes over\n"
    "--treat KEY=carry:OTHER      it counts as OTHER\n"
    "--treat KEY=review           its items are reviewed again\n"
    "--treat KEY=match:A,B*,...   items are reviewed again that have one of the words (B*: any ending); confidence<0.5,\n"
    "                             disputed and channel=mail (metadata) among them must hold as well\n"
    "--treat KEY=leave            it keeps its label as it was, also where that is archived\n"
    "A label that is not named is treated as usual: renamed, rekeyed and redefined ones are carried over, merged ones count\n"
    "for what took over, split ones are reviewed again, archived ones are left as they were.\n";

/// Adds what is asked for in words; keys of labels are those of `before`, keys of what takes over those of the
/// publication. InvalidInput names what cannot be read.
Result<> addTreatments(const std::vector<std::string>& words, const taxonomy::Taxonomy& before, services::Publication& publication);

}  // namespace docket::cli
