#include "core/codec/record_rules.h"

#include "core/base/time.h"
#include "core/codec/json_text.h"
#include "core/codec/made_ids.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace docket::codec {

namespace {

/// So many labels are looked for one by one; more are put in an index.
constexpr std::size_t fewLabels = 8;

bool isShare(double value) { return value >= 0 && value <= 1; }

std::string_view checkedId(const RowFields& fields) {
    if (!fields.id) throw RowRefusal{"there is no id; --id content or --id row has ids made"};
    if (trimmed(*fields.id).empty()) throw RowRefusal{"the id is empty"};
    if (fields.id->size() > maxIdBytes) throw RowRefusal{fmt::format("the id is over {} bytes", maxIdBytes)};
    return *fields.id;
}

void checkText(std::string_view text) {
    if (text.empty()) throw RowRefusal{"the text is empty"};
    if (text.size() > maxTextBytes) throw RowRefusal{fmt::format("the text is over 1 MiB ({} bytes)", text.size())};
}

bool saysAnything(const RowFields& fields) {
    return fields.labels.isSaid() || fields.confidence || !fields.rawScores.empty() || !fields.rawSamples.empty() ||
           !fields.rawLogProbs.empty() || !fields.rationale.empty() || !fields.model.empty() || !fields.promptVersion.empty();
}

void checkNumbers(const RowFields& fields) {
    if (fields.confidence && !isShare(*fields.confidence)) {
        throw RowRefusal{fmt::format("the confidence {} is not between 0 and 1", *fields.confidence)};
    }
    for (const NamedNumber& score : fields.scores) {
        if (isShare(score.value)) continue;
        throw RowRefusal{fmt::format("the score {} of \"{}\" is not between 0 and 1", score.value, score.name)};
    }
}

const NamedNumber* highest(std::span<const NamedNumber> numbers) {
    const auto found = std::ranges::max_element(numbers, {}, &NamedNumber::value);
    return found == numbers.end() ? nullptr : &*found;
}

/// The answer given most often; of equally many the one that came first. Answers may have many labels, so none is
/// compared with every other.
std::span<const std::string_view> mostFrequent(std::span<const std::vector<std::string_view>> samples) {
    std::vector<std::size_t> order(samples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) -> const auto& { return samples[i]; });
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && samples[order[end]] == samples[order[begin]]) ++end;
        const bool isAhead = end - begin > most || (end - begin == most && order[begin] < first);
        if (isAhead) {
            most = end - begin;
            first = order[begin];
        }
        begin = end;
    }
    return samples[first];
}

std::string jsonOf(std::span<const std::string_view> keys, bool asList) {
    if (!asList && keys.size() == 1) return quotedJson(keys.front());
    std::string list = "[";
    for (const std::string_view key : keys) {
        if (list.size() > 1) list += ',';
        list += quotedJson(key);
    }
    return list + "]";
}

std::string_view signalsOf(const RowFields& fields, RecordBatch& batch) {
    if (fields.rawSamples.empty() && fields.rawLogProbs.empty()) return {};
    std::string signals = "{";
    if (!fields.rawSamples.empty()) signals += fmt::format("\"samples\":{}", fields.rawSamples);
    if (!fields.rawSamples.empty() && !fields.rawLogProbs.empty()) signals += ',';
    if (!fields.rawLogProbs.empty()) signals += fmt::format("\"label_logprobs\":{}", fields.rawLogProbs);
    return batch.keep(signals + "}");
}

}  // namespace

std::string_view RecordRules::idOf(const RowFields& fields, Place place, RecordBatch& batch) const {
    switch (m_reading.ids) {
        case IdSource::Field: break;
        case IdSource::Content:
            if (!fields.text) throw RowRefusal{"there is no text that an id could be made from"};
            return batch.keep(contentId(*fields.text, fields.metadata));
        case IdSource::Row: return batch.keep(rowId(m_fileName, place.line, place.record));
    }
    return checkedId(fields);
}

ReadRecord RecordRules::apply(const RowFields& fields, Place place, RecordBatch& batch) const {
    ReadRecord read;
    read.line = place.line;
    ports::IncomingRecord& record = read.record;
    read.hasDecisions = fields.hasDecisions;
    record.externalId = idOf(fields, place, batch);
    record.hasText = fields.text.has_value();
    record.hasPrediction = saysAnything(fields);
    if (record.hasText) {
        checkText(*fields.text);
        record.text = *fields.text;
    } else if (!record.hasPrediction) {
        throw RowRefusal{"there is neither a text nor a prediction"};
    }
    record.metadata = fields.metadata;
    if (fields.createdAt) {
        const auto time = parseUtc(*fields.createdAt);
        if (!time) throw RowRefusal{fmt::format("created_at is \"{}\", which is no time like 2026-11-02T09:15:00Z", *fields.createdAt)};
        record.createdAt = *time;
    }
    checkNumbers(fields);
    if (record.hasPrediction) takePrediction(fields, batch, record);
    if (m_scores == Scores::Resolve) read.scores = resolveScores(fields.scores, batch);
    return read;
}

void RecordRules::takePrediction(const RowFields& fields, RecordBatch& batch, ports::IncomingRecord& record) const {
    record.model = fields.model;
    record.promptVersion = fields.promptVersion;
    record.rationale = fields.rationale;
    record.scores = fields.rawScores;
    record.signals = signalsOf(fields, batch);
    record.confidence = fields.confidence;
    record.confidenceSource = fields.confidence ? fields.confidenceSource : ConfidenceSource::None;

    Keys keys = fields.labels.keys;
    std::string_view said = fields.labels.raw;
    const NamedNumber* mostProbable = m_isMultiLabel ? nullptr : highest(fields.logProbs.empty() ? fields.scores : fields.logProbs);
    if (!fields.labels.isSaid() && !fields.samples.empty()) {
        keys = mostFrequent(fields.samples);
        said = batch.keep(jsonOf(keys, m_isMultiLabel));
    } else if (!fields.labels.isSaid() && mostProbable != nullptr) {
        keys = Keys(&mostProbable->name, 1);
        said = batch.keep(jsonOf(keys, false));
    }
    if (said.empty()) return;
    if (fields.labels.isReadable) record.labels = labelSet(keys);
    if (!record.labels) {
        record.rawOutput = said;
        return;
    }
    if (fields.confidence) return;
    const Derived derived = derive(fields, *record.labels);
    record.confidence = derived.confidence;
    record.confidenceSource = derived.source;
}

std::optional<LabelSet> RecordRules::labelSet(Keys keys) const {
    LabelSet labels;
    labels.reserve(keys.size());
    for (const std::string_view key : keys) {
        const taxonomy::Label* label = m_taxonomy.findByKey(key);
        if (label == nullptr || !label->isChoice()) return std::nullopt;
        labels.push_back(label->id);
    }
    if (labels.size() > 1) labels = m_taxonomy.ordered(std::move(labels));
    if (!m_isMultiLabel && labels.size() != 1) return std::nullopt;
    return labels;
}

bool RecordRules::agrees(Keys sample, const LabelSet& labels) const {
    const auto said = labelSet(sample);
    return said && *said == labels;
}

RecordRules::Derived RecordRules::derive(const RowFields& fields, const LabelSet& labels) const {
    if (!fields.samples.empty()) {
        const auto agreeing = std::ranges::count_if(fields.samples, [&](const auto& sample) { return agrees(sample, labels); });
        return {static_cast<double>(agreeing) / static_cast<double>(fields.samples.size()), ConfidenceSource::Agreement};
    }
    if (const NamedNumber* top = highest(fields.logProbs); top != nullptr && !m_isMultiLabel) {
        const std::string_view key = m_taxonomy.keyOf(labels.front());
        const auto own = std::ranges::find(fields.logProbs, key, &NamedNumber::name);
        if (own != fields.logProbs.end()) {
            // Taken relative to the highest one, so that the sum is at least 1 whatever the magnitudes.
            double sum = 0;
            for (const NamedNumber& each : fields.logProbs) sum += std::exp(each.value - top->value);
            return {std::exp(own->value - top->value) / sum, ConfidenceSource::LogProbs};
        }
    }
    if (const auto confidence = confidenceFromScores(fields.scores, labels)) return {confidence, ConfidenceSource::Scores};
    return {};
}

std::optional<double> RecordRules::confidenceFromScores(std::span<const NamedNumber> scores, const LabelSet& labels) const {
    if (scores.empty()) return std::nullopt;
    if (labels.empty()) return 1 - highest(scores)->value;
    const auto lowestOf = [&](auto scoreOf) -> std::optional<double> {
        double lowest = 1;
        for (const LabelId label : labels) {
            const std::optional<double> own = scoreOf(m_taxonomy.keyOf(label));
            if (!own) return std::nullopt;
            lowest = std::min(lowest, *own);
        }
        return lowest;
    };
    if (labels.size() <= fewLabels) {
        return lowestOf([&](std::string_view key) -> std::optional<double> {
            const auto own = std::ranges::find(scores, key, &NamedNumber::name);
            return own == scores.end() ? std::nullopt : std::optional(own->value);
        });
    }
    std::unordered_map<std::string_view, double> byKey;
    for (const NamedNumber& score : scores) byKey.emplace(score.name, score.value);
    return lowestOf([&](std::string_view key) -> std::optional<double> {
        const auto own = byKey.find(key);
        return own == byKey.end() ? std::nullopt : std::optional(own->second);
    });
}

std::span<const LabelScore> RecordRules::resolveScores(std::span<const NamedNumber> scores, RecordBatch& batch) const {
    const auto resolved = batch.makeScores(scores.size());
    std::size_t count = 0;
    for (const NamedNumber& score : scores) {
        const taxonomy::Label* label = m_taxonomy.findByKey(score.name);
        if (label != nullptr) resolved[count++] = {label->id, score.value};
    }
    return resolved.first(count);
}

}  // namespace docket::codec
