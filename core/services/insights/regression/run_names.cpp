#include "core/services/insights/regression/run_names.h"

#include "core/base/shortened.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <ranges>
#include <vector>

namespace docket::services {

namespace {

constexpr std::size_t mostRunsTold = 10;
constexpr std::string_view importPrefix = "run:";

std::optional<RunId> importIn(std::string_view word) {
    if (!word.starts_with(importPrefix)) return std::nullopt;
    word.remove_prefix(importPrefix.size());
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(RunId{number}) : std::nullopt;
}

}  // namespace

std::string RunKey::name() const {
    if (import) return fmt::format("{}{}", importPrefix, import->value);
    return promptVersion.empty() ? model : fmt::format("{}@{}", model, promptVersion);
}

bool RunKey::has(const ports::RegressionPrediction& prediction) const {
    return import ? prediction.run == *import : prediction.model == model && prediction.promptVersion == promptVersion;
}

const ports::RegressionPrediction* lastOf(const RunKey& run, std::span<const ports::RegressionPrediction> predictions) {
    for (const ports::RegressionPrediction& prediction : predictions | std::views::reverse) {
        if (run.has(prediction)) return &prediction;
    }
    return nullptr;
}

void RunNames::add(std::span<const ports::RegressionPrediction> predictions) {
    for (const ports::RegressionPrediction& prediction : predictions) {
        m_runs.insert({std::nullopt, std::string(prediction.model), std::string(prediction.promptVersion)});
        m_runs.insert({prediction.run, {}, {}});
    }
}

bool RunNames::hasModel(std::string_view model) const {
    return std::ranges::any_of(m_runs, [&](const RunKey& run) { return !run.import && run.model == model; });
}

Error RunNames::noSuchRun(std::string_view word) const {
    std::vector<std::string> names;
    for (const RunKey& run : m_runs | std::views::take(mostRunsTold)) names.push_back(fmt::format("\"{}\"", shortened(run.name(), longestQuote)));
    const std::size_t more = m_runs.size() - names.size();
    const std::string there = names.empty() ? "No model has said anything of its items."
                                            : fmt::format("There are {}{}.", fmt::join(names, ", "), more > 0 ? fmt::format(" and {} more", more) : std::string());
    return {ErrorKind::NotFound, fmt::format("There is no run \"{}\" over the regression set. {}", shortened(word, longestQuote), there), {}};
}

Result<RunKey> RunNames::onlyOneOf(std::string_view model) const {
    std::vector<RunKey> runs;
    for (const RunKey& run : m_runs) {
        if (!run.import && run.model == model) runs.push_back(run);
    }
    if (runs.size() == 1 || runs.front().promptVersion.empty()) return runs.front();
    std::vector<std::string> names;
    for (const RunKey& run : runs | std::views::take(mostRunsTold)) names.push_back(fmt::format("\"{}\"", shortened(run.name(), longestQuote)));
    return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" has {} prompt versions here. Name one of {}.", shortened(model, longestQuote), runs.size(), fmt::join(names, ", ")));
}

Result<RunKey> RunNames::find(std::string_view word) const {
    if (hasModel(word)) return onlyOneOf(word);
    for (std::size_t at = word.rfind('@'); at != std::string_view::npos && at > 0; at = word.rfind('@', at - 1)) {
        const RunKey run{std::nullopt, std::string(word.substr(0, at)), std::string(word.substr(at + 1))};
        if (m_runs.contains(run)) return run;
    }
    if (const auto import = importIn(word); import && m_runs.contains({import, {}, {}})) return RunKey{import, {}, {}};
    return std::unexpected(noSuchRun(word));
}

}  // namespace docket::services
