#pragma once

#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <stop_token>

namespace docket::services {

/// Brings the texts that are not in the search index yet into it, in short steps between which reviewers and other
/// programs get the file. Blocks until all are in, or a stop is asked for; goes on where it was left the next time.
Result<ports::IndexProgress> indexTexts(Writer& writer, const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
