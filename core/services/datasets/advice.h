#pragma once

#include "core/base/words.h"
#include "core/dataset/learning_curve/learning_curve.h"
#include "core/metrics/proportion.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// What somebody has to say for themselves: a workspace does not know it.
struct AdviceRequest {
    std::optional<double> predictionsPerDay{};  ///< nullopt: as imports tell
    std::optional<double> promptPrice{};        ///< of a thousand predictions by prompt, in any currency
    std::optional<double> tunedPrice{};         ///< of a thousand by a model of one's own, its running spread over them
    std::optional<double> mostMilliseconds{};   ///< that a prediction may take
    std::optional<bool> needsReason{};
};

enum class Favours { Prompt, FineTune, Either, Unknown };
inline constexpr auto favoursWords = wordsOf<Favours>("prompt", "fine_tune", "either", "unknown");

/// One line of the decision: a figure, and which way it speaks.
struct AdviceFigure {
    std::string name;              ///< "labels_unchanged_days"
    std::optional<double> value;   ///< nullopt: not known
    std::int64_t n = 0;            ///< that it rests on; 0 where it is no count
    std::string unit;
    Favours favours = Favours::Unknown;
    std::string because;           ///< the sentence with its number and its limits
    std::string label{};           ///< key of the label that it is of; empty where it is of none

    bool operator==(const AdviceFigure&) const = default;
};

/// What a figure must come to for the next stage, and does not.
struct AdviceGap {
    std::string name;             ///< of the figure
    std::optional<double> value;  ///< nullopt: not known
    double least = 0;

    bool operator==(const AdviceGap&) const = default;
};

/// The usual life of a classifier: a prompt, then examples in it, then a model of one's own once labels settle.
enum class Stage { Prompt, FewShot, FineTune };
inline constexpr auto stageWords = wordsOf<Stage>("prompt", "few_shot", "fine_tune");

struct Advice {
    Stage stage = Stage::Prompt;
    std::vector<AdviceFigure> figures;
    std::vector<AdviceGap> gaps;       ///< to the next stage; empty: none, or there is no next
    std::vector<std::string> missing;  ///< the gaps as sentences
    dataset::LearningCurve curve;
};

/// What an advice rests on of the workspace alone, which no request changes.
struct AdviceGround {
    AdviceFigure stability;
    AdviceFigure examples;
    AdviceFigure rarest;
    AdviceFigure agreement;
    AdviceFigure learning;
    std::optional<double> perDay;  ///< items over the last month that had any; nullopt: there is none
    std::int64_t received = 0;     ///< that it rests on
    dataset::LearningCurve curve;
};

// Limits of the decision.
inline constexpr double settledDays = 180;             ///< labels unchanged for half a year have settled
inline constexpr double changingDays = 30;             ///< changed in the last month: they are moving
inline constexpr std::int64_t enoughToTune = 1000;     ///< decided examples
inline constexpr std::int64_t enoughToShow = 100;      ///< decided examples, for a prompt with examples
inline constexpr std::int64_t enoughOfLabel = 20;      ///< decided examples of the rarest label
inline constexpr double fewPredictions = 1000;         ///< a day
inline constexpr double manyPredictions = 10'000;
inline constexpr double slowMilliseconds = 500;
inline constexpr double fastMilliseconds = 50;
inline constexpr double fairAgreement = 0.8;           ///< under it more data teaches the disagreement of people

/// Reads what the advice rests on: how long labels have been as they are, decided examples in all and of the rarest label, items a
/// day, agreement of reviewers, and what more data is worth (learningCurve()). One pass over all items; memory grows by at most 20,000
/// texts. Errors: Cancelled, what reading says.
Result<AdviceGround> readAdviceGround(ports::WorkspaceFiles& workspaces, const std::filesystem::path& workspace, Timestamp now, const std::stop_token& stop = {},
                                      const ProgressSink& progress = {});

/// Whether to prompt or to fine-tune, by that and by what the request says; costs are compared where prices are given.
Advice advise(const AdviceGround& ground, const AdviceRequest& request);

/// Both in one.
Result<Advice> advise(ports::WorkspaceFiles& workspaces, const std::filesystem::path& workspace, const AdviceRequest& request, Timestamp now,
                      const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
