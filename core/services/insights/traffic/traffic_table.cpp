#include "core/services/insights/traffic/traffic_table.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <unordered_map>

namespace docket::services {

namespace {

constexpr std::int64_t rowsBetweenNotes = 16'384;

}  // namespace

Route routeOf(const ports::TrafficRow& row) {
    if (row.isUnrouted) return Route::Unrouted;
    if (!row.hasEntry || !row.probability) return Route::Accepted;
    return row.reasons.has(Reason::AuditSample) && *row.probability < 1 ? Route::Audited : Route::Escalated;
}

/// Fills a table row by row.
class TrafficReading {
public:
    explicit TrafficReading(TrafficTable& table) : m_table(table) {
        LabelNumber number = 0;
        for (const taxonomy::Label& label : table.m_taxonomy.labels()) m_numbers.emplace(label.id, number++);
    }

    void add(const ports::TrafficRow& row) {
        Maker& maker = makerOf(row);  // and so m_lastMaker
        ++maker.predictions;
        maker.first = std::min(maker.first, row.at);
        maker.last = std::max(maker.last, row.at);
        if (!isAskedFor(row)) return;
        auto& predictions = m_table.m_predictions;
        if (!predictions.empty() && predictions.back().item == row.item) takeBack();
        else m_reference = noLabel;
        predictions.push_back(read(row));
    }

    /// Makers in the order in which they are shown.
    void finish() {
        std::vector<std::uint32_t> order(m_table.m_makers.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t maker) { return m_table.m_makers[maker].predictions; });
        std::vector<Maker> sorted;
        std::vector<std::uint32_t> places(order.size());
        for (const std::uint32_t maker : order) {
            places[maker] = static_cast<std::uint32_t>(sorted.size());
            sorted.push_back(std::move(m_table.m_makers[maker]));
        }
        m_table.m_makers = std::move(sorted);
        for (CountedPrediction& prediction : m_table.m_predictions) prediction.maker = places[prediction.maker];
    }

private:
    bool isAskedFor(const ports::TrafficRow& row) const {
        const TrafficQuestion& question = m_table.m_question;
        return (!question.model || row.model == *question.model) && (!question.promptVersion || row.promptVersion == *question.promptVersion) && question.takes(row.at);
    }

    /// Another prediction of the item counts instead of the last one.
    void takeBack() {
        const CountedPrediction& last = m_table.m_predictions.back();
        if (m_table.isMultiLabel()) m_table.m_labels.resize(last.predicted == noLabel ? m_table.m_labels.size() : last.predicted);
        m_table.m_predictions.pop_back();
    }

    CountedPrediction read(const ports::TrafficRow& row) {
        CountedPrediction prediction;
        prediction.item = row.item;
        prediction.at = row.at;
        prediction.confidence = row.confidence.value_or(-1);
        prediction.reasons = static_cast<std::uint16_t>(row.reasons.bits());
        prediction.maker = m_lastMaker;
        prediction.route = routeOf(row);
        prediction.probability = static_cast<float>(row.probability.value_or(0));
        prediction.isWaiting = row.isWaiting;
        prediction.reference = referenceOf(row);  // first: its labels stay where they are
        readLabels(row, prediction);
        return prediction;
    }

    void readLabels(const ports::TrafficRow& row, CountedPrediction& prediction) {
        if (m_table.isMultiLabel()) {
            prediction.hasAnswer = row.hasLabels;
            prediction.predicted = static_cast<LabelNumber>(m_table.m_labels.size());
            prediction.predictedCount = addList(row.labels);
        } else if (!row.labels.empty()) {
            prediction.predicted = numberOf(row.labels.front());
            prediction.hasAnswer = prediction.predicted != noLabel;
            prediction.predictedCount = prediction.hasAnswer ? 1 : 0;
        }
    }

    std::uint32_t referenceOf(const ports::TrafficRow& row) {
        if (!row.reference) return noLabel;
        auto& references = m_table.m_references;
        if (m_reference == noLabel) {
            CountedReference& reference = references.emplace_back();
            reference.externalId = row.externalId;
            reference.isUnled = row.reference->isUnled();
            reference.kind = row.reference->kind;
            reference.at = row.reference->at;
            reference.overturnReason = overturnReasonOf(row.reference->overturnReason);
            if (m_table.isMultiLabel()) {
                reference.label = static_cast<LabelNumber>(m_table.m_labels.size());
                reference.count = addList(row.reference->labels);
            } else if (!row.reference->labels.empty()) {
                reference.label = numberOf(row.reference->labels.front());
                reference.count = reference.label == noLabel ? 0 : 1;
            }
            m_reference = static_cast<std::uint32_t>(references.size() - 1);
        }
        references[m_reference].scores = row.scores;
        return m_reference;
    }

    /// Sorted, behind the other lists.
    std::uint32_t addList(std::span<const LabelId> labels) {
        auto& lists = m_table.m_labels;
        const std::size_t begin = lists.size();
        for (const LabelId label : labels) {
            if (const LabelNumber number = numberOf(label); number != noLabel) lists.push_back(number);
        }
        std::ranges::sort(lists.begin() + static_cast<std::ptrdiff_t>(begin), lists.end());
        return static_cast<std::uint32_t>(lists.size() - begin);
    }

    LabelNumber numberOf(LabelId label) const {
        const auto found = m_numbers.find(label);
        return found == m_numbers.end() ? noLabel : found->second;
    }

    Maker& makerOf(const ports::TrafficRow& row) {
        auto& makers = m_table.m_makers;
        if (m_lastMaker < makers.size() && makers[m_lastMaker].model == row.model && makers[m_lastMaker].promptVersion == row.promptVersion) return makers[m_lastMaker];
        const auto [found, isNew] = m_makers.try_emplace({std::string(row.model), std::string(row.promptVersion)}, static_cast<std::uint32_t>(makers.size()));
        if (isNew) makers.push_back({std::string(row.model), std::string(row.promptVersion), 0, row.at, row.at});
        m_lastMaker = found->second;
        return makers[m_lastMaker];
    }

    std::uint32_t overturnReasonOf(std::string_view reason) {
        auto& reasons = m_table.m_overturnReasons;
        const auto [found, isNew] = m_reasons.try_emplace(std::string(reason), static_cast<std::uint32_t>(reasons.size()));
        if (isNew) reasons.emplace_back(reason);
        return found->second;
    }

    TrafficTable& m_table;
    std::unordered_map<LabelId, LabelNumber> m_numbers;
    std::map<std::pair<std::string, std::string>, std::uint32_t> m_makers;
    std::map<std::string, std::uint32_t> m_reasons{{std::string(), 0}};
    std::uint32_t m_lastMaker = 0;
    std::uint32_t m_reference = noLabel;  // of the item of the last prediction
};

std::span<const LabelNumber> TrafficTable::labelsOf(const CountedPrediction& prediction) const { return list(prediction.predicted, prediction.predictedCount); }

std::span<const LabelNumber> TrafficTable::labelsOf(const CountedReference& reference) const { return list(reference.label, reference.count); }

bool TrafficTable::isRight(const CountedPrediction& prediction) const {
    const CountedReference& reference = referenceOf(prediction);
    if (!prediction.hasAnswer) return false;
    return isMultiLabel() ? std::ranges::equal(labelsOf(prediction), labelsOf(reference)) : prediction.predicted == reference.label;
}

Result<TrafficTable> readTraffic(ports::Workspace& workspace, const TrafficQuestion& question, Timestamp now, bool withScores, const std::stop_token& stop,
                                 const ProgressSink& progress) {
    return ports::reading(workspace, [&]() -> Result<TrafficTable> {
        const auto versions = workspace.rules().inForce();
        if (!versions) return std::unexpected(versions.error());
        auto taxonomy = workspace.rules().taxonomy(question.asOf.value_or(versions->taxonomy));
        if (!taxonomy) return std::unexpected(taxonomy.error());
        auto state = workspace.records().dataState();
        if (!state) return std::unexpected(state.error());

        TrafficTable table(std::move(*taxonomy), question, std::move(*state), now);
        TrafficReading reading(table);
        Progress done;
        const auto visited = workspace.records().visitTraffic({question.asOf, withScores}, [&](const ports::TrafficRow& row) -> Result<> {
            reading.add(row);
            if (++done.done % rowsBetweenNotes != 0) return {};
            if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The figures were stopped; the workspace was only read.");
            if (progress) progress(done);
            return {};
        });
        if (!visited) return std::unexpected(visited.error());
        reading.finish();
        return table;
    });
}

}  // namespace docket::services
