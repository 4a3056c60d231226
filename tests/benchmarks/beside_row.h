#pragma once

#include "core/domain/decision.h"
#include "core/ports/clock.h"
#include "core/services/work/writer.h"
#include "tests/benchmarks/measure.h"

#include <filesystem>
#include <functional>
#include <string>

namespace docket::bench {

Answer anyAnswer();

/// The steps of reviewers who think 10 ms between them while something large is changed in the same file, over a connection of
/// each their own; none of the steps may fail.
Row besideRow(const std::string& what, const std::filesystem::path& file, const std::function<void(services::Writer&, const ports::Clock&)>& change,
              int reviewers = 1, double goal = 30);

}  // namespace docket::bench
