#include "core/services/datasets/advice.h"

#include "core/base/stable_hash.h"
#include "core/services/datasets/dataset_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace docket::services {

namespace {

constexpr std::int64_t adviceStep = 1000;
constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t daysOfVolume = 30;
constexpr std::size_t mostTexts = dataset::CurveOptions{}.mostTexts;

/// Keeps the decided texts with the lowest stable hash, so many at most.
class TextDraw {
public:
    void offer(const ports::Record& record) {
        const std::uint64_t hash = stableHash(record.externalId, dataset::CurveOptions{}.seed);
        if (m_drawn.size() == mostTexts && hash >= std::prev(m_drawn.end())->first) return;
        m_drawn.emplace(hash, dataset::DecidedText{std::string(record.externalId), std::string(record.text), record.resolution->labels, std::nullopt});
        if (m_drawn.size() > mostTexts) m_drawn.erase(std::prev(m_drawn.end()));
    }
    std::vector<dataset::DecidedText> take() {
        std::vector<dataset::DecidedText> texts;
        for (auto& [hash, text] : m_drawn) texts.push_back(std::move(text));
        return texts;
    }

private:
    std::multimap<std::uint64_t, dataset::DecidedText> m_drawn;
};

/// What one pass over the items tells.
struct WorkspaceFigures {
    std::int64_t decided = 0;
    std::map<LabelId, std::int64_t> byLabel;
    metrics::Share agreement;               ///< of pairs of standing answers to the same item
    std::map<std::int64_t, std::int64_t> itemsByDay;
    TextDraw texts;

    void add(const ports::Record& record) {
        ++itemsByDay[record.receivedAt.ms / msPerDay];
        addPairs(record);
        if (!record.resolution) return;
        ++decided;
        for (const LabelId label : record.resolution->labels) ++byLabel[label];
        texts.offer(record);
    }
    void addPairs(const ports::Record& record) {
        for (std::size_t i = 0; i < record.decisions.size(); ++i) {
            for (std::size_t j = i + 1; j < record.decisions.size(); ++j) {
                if (record.decisions[i].stands && record.decisions[j].stands) agreement.add(haveSameLabels(record.answers[i], record.answers[j]));
            }
        }
    }
    /// Items a day over the last month that had any; nullopt: there is none.
    std::optional<double> perDay(std::int64_t& n) const {
        if (itemsByDay.empty()) return std::nullopt;
        const std::int64_t last = itemsByDay.rbegin()->first;
        n = 0;
        for (auto day = itemsByDay.lower_bound(last - daysOfVolume + 1); day != itemsByDay.end(); ++day) n += day->second;
        const std::int64_t days = std::min(daysOfVolume, last - itemsByDay.begin()->first + 1);
        return static_cast<double>(n) / static_cast<double>(days);
    }
};

Favours between(double value, double promptBelow, double tuneFrom) {
    if (value < promptBelow) return Favours::Prompt;
    return value >= tuneFrom ? Favours::FineTune : Favours::Either;
}

AdviceFigure stability(const std::vector<ports::TaxonomyVersion>& versions, Timestamp now) {
    const ports::TaxonomyVersion& latest = versions.front();
    const double days = static_cast<double>((now - latest.publishedAt).ms) / static_cast<double>(msPerDay);
    return {"labels_unchanged_days", days, static_cast<std::int64_t>(versions.size()), "days", between(days, changingDays, settledDays),
            fmt::format("Version {} of the labels has been in force for {:.0f} days, after {} before it. Under {:.0f} they are moving, from {:.0f} on they have settled.", latest.version,
                        days, versions.size() - 1, changingDays, settledDays)};
}

AdviceFigure examples(const WorkspaceFigures& figures) {
    const auto n = figures.decided;
    return {"decided_examples", static_cast<double>(n), n, "items",
            between(static_cast<double>(n), static_cast<double>(enoughToShow), static_cast<double>(enoughToTune)),
            fmt::format("{} items have a final label. From {} on examples in a prompt can be chosen, from {} on a model can be tuned.", n, enoughToShow, enoughToTune)};
}

AdviceFigure rarest(const WorkspaceFigures& figures, const taxonomy::Taxonomy& taxonomy) {
    const taxonomy::Label* least = nullptr;
    std::int64_t count = 0;
    std::int64_t tooFew = 0;
    for (const taxonomy::Label* label : taxonomy.choices()) {
        const auto found = figures.byLabel.find(label->id);
        const std::int64_t has = found == figures.byLabel.end() ? 0 : found->second;
        if (has < enoughOfLabel) ++tooFew;
        if (least != nullptr && has >= count) continue;
        least = label;
        count = has;
    }
    if (least == nullptr) return {"rarest_label_examples", std::nullopt, 0, "items", Favours::Unknown, "There is no label to choose."};
    return {"rarest_label_examples", static_cast<double>(count), figures.decided, "items", count >= enoughOfLabel ? Favours::FineTune : Favours::Prompt,
            fmt::format("The rarest label, {}, has {} decided items; {} of {} labels have under {}.", least->key, count, tooFew, taxonomy.choices().size(), enoughOfLabel),
            least->key};
}

AdviceFigure volume(const AdviceGround& ground, const AdviceRequest& request) {
    const auto perDay = request.predictionsPerDay ? request.predictionsPerDay : ground.perDay;
    if (!perDay) return {"predictions_per_day", std::nullopt, 0, "a day", Favours::Unknown, "No item has come in."};
    return {"predictions_per_day", *perDay, request.predictionsPerDay ? 0 : ground.received, "a day", between(*perDay, fewPredictions, manyPredictions),
            request.predictionsPerDay ? fmt::format("{:.0f} a day, as you say. Under {:.0f} a prompt is the cheaper way, from {:.0f} on a model of one's own.", *perDay, fewPredictions, manyPredictions)
                                      : fmt::format("{} items came in over the last {} days that had any: {:.0f} a day. Under {:.0f} a prompt is the cheaper way, from {:.0f} on a model of one's "
                                                    "own. Imports may hold less than all traffic; say what it is if they do.", ground.received, daysOfVolume, *perDay, fewPredictions, manyPredictions)};
}

AdviceFigure agreement(const WorkspaceFigures& figures) {
    const auto value = figures.agreement.value();
    const auto interval = figures.agreement.interval();
    if (!value || !interval) {
        return {"agreement", std::nullopt, 0, "share", Favours::Unknown, "No item has the answers of two people, so how far they agree is not known."};
    }
    return {"agreement", *value, figures.agreement.n, "share", *value >= fairAgreement ? Favours::Either : Favours::Prompt,
            fmt::format("{} of {} pairs of answers to the same item say the same ({:.0f} %, {:.0f} to {:.0f}). Under {:.0f} % more data teaches what people differ about: mend the definitions first.",
                        figures.agreement.count, figures.agreement.n, 100 * *value, 100 * interval->low, 100 * interval->high, 100 * fairAgreement)};
}

AdviceFigure learning(const dataset::LearningCurve& curve) {
    if (!curve.next) {
        return {"gain_of_next_doubling", std::nullopt, curve.texts, "accuracy", Favours::Unknown,
                fmt::format("What more data is worth is not known: {}.", curve.undefined ? toString(*curve.undefined) : std::string_view("no curve"))};
    }
    const dataset::CurvePoint& last = curve.points.back();
    const dataset::CurveFigure& gain = curve.next->gain;
    std::string because = fmt::format("A simple model (nearest centroid of TF-IDF, cross-validated) is right on {:.1f} % of {} texts after {} examples; twice as many are worth {:.1f} points more",
                                      100 * last.accuracy.value, last.tested, last.trained, 100 * gain.value);
    if (gain.low && gain.high) because += fmt::format(" ({:.1f} to {:.1f})", 100 * *gain.low, 100 * *gain.high);
    return {"gain_of_next_doubling", gain.value, curve.texts, "accuracy", gain.value < 0.01 ? Favours::FineTune : Favours::Either,
            because + ". Under one point the data says about all that it can say to such a model."};
}

AdviceFigure cost(const std::optional<double>& perDay, const AdviceRequest& request) {
    if (!perDay || !request.promptPrice || !request.tunedPrice) {
        return {"cost_per_day", std::nullopt, 0, "your currency", Favours::Unknown, "Costs are not compared: give the price of a thousand predictions by prompt and by a model of one's own."};
    }
    const double prompt = *perDay / 1000 * *request.promptPrice;
    const double tuned = *perDay / 1000 * *request.tunedPrice;
    return {"cost_per_day", prompt - tuned, 0, "your currency", tuned < prompt ? Favours::FineTune : Favours::Prompt,
            fmt::format("At {:.0f} a day, {:.2f} by prompt and {:.2f} by a model of one's own.", *perDay, prompt, tuned)};
}

void addRequirements(const AdviceRequest& request, std::vector<AdviceFigure>& figures) {
    if (request.mostMilliseconds) {
        const double ms = *request.mostMilliseconds;
        const Favours favours = ms > slowMilliseconds ? Favours::Prompt : ms < fastMilliseconds ? Favours::FineTune : Favours::Either;
        figures.push_back({"most_milliseconds", ms, 0, "ms", favours,
                           fmt::format("A prediction may take {:.0f} ms. Over {:.0f} a prompt has the time, under {:.0f} it has not.", ms, slowMilliseconds, fastMilliseconds)});
    }
    if (request.needsReason) {
        figures.push_back({"needs_reason", *request.needsReason ? 1.0 : 0.0, 0, "", *request.needsReason ? Favours::Prompt : Favours::FineTune,
                           *request.needsReason ? "A reason is wanted with each label, which a prompt gives." : "The label alone is wanted."});
    }
}

/// What stands between this stage and the next.
std::vector<AdviceGap> gapsOf(Stage stage, const std::vector<AdviceFigure>& figures) {
    std::vector<AdviceGap> gaps;
    const auto wants = [&](std::string_view name, double least) {
        const auto found = std::ranges::find(figures, name, &AdviceFigure::name);
        if (found != figures.end() && (!found->value || *found->value < least)) gaps.push_back({found->name, found->value, least});
    };
    if (stage == Stage::Prompt) wants("decided_examples", static_cast<double>(enoughToShow));
    if (stage != Stage::FewShot) return gaps;
    wants("decided_examples", static_cast<double>(enoughToTune));
    wants("rarest_label_examples", static_cast<double>(enoughOfLabel));
    wants("labels_unchanged_days", settledDays);
    wants("predictions_per_day", fewPredictions);
    wants("agreement", fairAgreement);
    return gaps;
}

std::string inWords(const AdviceGap& gap, Stage stage) {
    const std::string_view words = gap.name == "decided_examples"        ? stage == Stage::Prompt ? "decided items, for examples in the prompt" : "decided items"
                                   : gap.name == "rarest_label_examples" ? "decided items of the rarest label"
                                   : gap.name == "labels_unchanged_days" ? "days with the labels as they are"
                                   : gap.name == "predictions_per_day"   ? "predictions a day, for the effort to pay"
                                                                         : "agreement of people";
    return gap.value ? fmt::format("{}: {:.4g} of {:.4g}", words, *gap.value, gap.least) : fmt::format("{}: not known", words);
}

Stage stageOf(const std::vector<AdviceFigure>& figures) {
    const auto valueOf = [&](std::string_view name) { return std::ranges::find(figures, name, &AdviceFigure::name)->value.value_or(0); };
    if (valueOf("decided_examples") < static_cast<double>(enoughToShow)) return Stage::Prompt;
    return gapsOf(Stage::FewShot, figures).empty() ? Stage::FineTune : Stage::FewShot;
}

Result<WorkspaceFigures> gather(ports::Workspace& workspace, const std::stop_token& stop, const ProgressSink& progress) {
    WorkspaceFigures figures;
    const auto total = workspace.items().count();
    if (!total) return std::unexpected(total.error());
    std::int64_t visited = 0;
    const auto read = workspace.records().visit({ports::RecordScope::All, ports::Records::Detail::AnswerAndHistory}, [&](const ports::Record& record) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The advice was stopped.");
        if (++visited % adviceStep == 0 && progress) progress({visited, *total});
        figures.add(record);
        return {};
    });
    if (!read) return std::unexpected(read.error());
    return figures;
}

Result<AdviceGround> groundOf(ports::Workspace& workspace, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    const auto rules = readDatasetRules(workspace.rules(), std::nullopt);
    if (!rules) return std::unexpected(rules.error());
    const auto versions = workspace.rules().taxonomyVersions();
    if (!versions) return std::unexpected(versions.error());
    auto figures = gather(workspace, stop, progress);
    if (!figures) return std::unexpected(figures.error());
    const std::vector<dataset::DecidedText> texts = figures->texts.take();
    auto curve = dataset::learningCurve(texts, {}, stop);
    if (!curve) return std::unexpected(curve.error());
    AdviceGround ground{.stability = stability(*versions, now), .examples = examples(*figures), .rarest = rarest(*figures, rules->taxonomy), .agreement = agreement(*figures),
                        .learning = learning(*curve), .perDay = {}, .received = 0, .curve = {}};
    ground.perDay = figures->perDay(ground.received);
    ground.curve = std::move(*curve);
    return ground;
}

}  // namespace

Result<AdviceGround> readAdviceGround(ports::WorkspaceFiles& workspaces, const std::filesystem::path& path, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    const auto workspace = workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    return ports::reading(**workspace, [&] { return groundOf(**workspace, now, stop, progress); });
}

Advice advise(const AdviceGround& ground, const AdviceRequest& request) {
    Advice advice;
    const AdviceFigure perDay = volume(ground, request);
    advice.figures = {ground.stability, ground.examples, ground.rarest, perDay, ground.agreement, ground.learning, cost(perDay.value, request)};
    addRequirements(request, advice.figures);
    advice.stage = stageOf(advice.figures);
    advice.gaps = gapsOf(advice.stage, advice.figures);
    for (const AdviceGap& gap : advice.gaps) advice.missing.push_back(inWords(gap, advice.stage));
    advice.curve = ground.curve;
    return advice;
}

Result<Advice> advise(ports::WorkspaceFiles& workspaces, const std::filesystem::path& path, const AdviceRequest& request, Timestamp now, const std::stop_token& stop,
                      const ProgressSink& progress) {
    const auto ground = readAdviceGround(workspaces, path, now, stop, progress);
    if (!ground) return std::unexpected(ground.error());
    return advise(*ground, request);
}

}  // namespace docket::services
