#pragma once

#include "core/base/error.h"
#include "core/ports/files.h"
#include "core/services/intake/import_service.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// What a pass over files of predictions found, whatever taxonomy they were made with. Bounded, whatever the files hold.
struct FileFindings {
    std::string name;             ///< of the files, without their folders
    std::int64_t records = 0;
    std::int64_t unreadable = 0;  ///< rows that are no records, or of which no item can be made
    std::map<std::string, std::int64_t, std::less<>> labels;  ///< how often each key is said; 0: it has scores only
    std::int64_t otherLabels = 0;                             ///< times that further ones are said, when there are too many different ones
    taxonomy::TaskKind kind = taxonomy::TaskKind::Single;     ///< Multi when a record gives a list
    std::vector<RejectedCause> unreadableByCause;
    std::vector<std::string> warnings;                        ///< what may be a fault of the file or the mapping, a sentence each
};

/// Reads the files of a request to their end, by the rules of import and as it says. Errors: as of an import before anything is written.
Result<FileFindings> findIn(ports::Files& files, const ImportRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

/// A taxonomy of the labels found; each is named after its key in words ("card_payment" → "Card payment"). Refuses where there
/// are none, and where there are too many to be labels.
Result<taxonomy::Taxonomy> taxonomyFrom(const FileFindings& findings);

/// Under this one every label of a file is handed over as it stands: its one label is none that a file has.
taxonomy::Taxonomy withoutLabels();

}  // namespace docket::services
