#include "core/codec/records/record_rules.h"

#include "core/codec/text/json_text.h"
#include "core/codec/values/label_parts.h"
#include "core/codec/values/made_ids.h"
#include "core/codec/values/synthetic.h"
#include "core/codec/values/time_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace docket::codec {

namespace {

/// So many labels are looked for one by one; more are put in an index.
constexpr std::size_t fewLabels = 8;

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

/// Whether an id is a long number as spreadsheets write it once they have lost its last digits: "1.25018E+18".
bool isRounded(std::string_view id) {
    constexpr std::string_view digits = "0123456789";
    constexpr int fewestPlaces = 11;
    const auto exponent = id.find_first_of("eE");
    if (exponent == std::string_view::npos || id.substr(exponent + 1, 1) != "+") return false;
    std::string_view mantissa = id.substr(0, exponent);
    if (mantissa.starts_with('-')) mantissa.remove_prefix(1);
    std::string_view places = id.substr(exponent + 2);
    places.remove_prefix(std::min(places.find_first_not_of('0'), places.size()));
    const bool isNumber = !mantissa.empty() && digits.contains(mantissa.front()) && mantissa.substr(1).find_first_not_of("0123456789.,") == std::string_view::npos &&
                          (mantissa.size() == 1 || mantissa[1] == '.' || mantissa[1] == ',');
    if (!isNumber || places.empty() || places.size() > 3 || places.find_first_not_of(digits) != std::string_view::npos) return false;
    int count = 0;
    for (const char c : places) count = 10 * count + (c - '0');
    return count >= fewestPlaces;
}

/// Notes what a spreadsheet may have made of an id.
void noteRounding(std::string_view id, RowPlace place, RecordBatch& batch) {
    constexpr std::size_t fewestDigits = 17;
    constexpr std::size_t keptDigits = 15;
    if (isRounded(id)) batch.tally().note(RowNote::RoundedId, place, id);
    if (id.size() < fewestDigits || id.find_first_not_of("0123456789") != std::string_view::npos) return;
    batch.tally().note(RowNote::LongId, place, id);
    if (id.substr(keptDigits).find_first_not_of('0') == std::string_view::npos) batch.tally().note(RowNote::ZeroedId, place, id);
}

std::string scoresAsJson(std::span<const NamedNumber> scores) {
    std::string object = "{";
    for (const NamedNumber& score : scores) object += fmt::format("{}{}:{}", object.size() > 1 ? "," : "", quotedJson(score.name), score.value);
    return object + "}";
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

/// Without a confidence it always goes to people.
void markSynthetic(RecordBatch& batch, ports::IncomingRecord& record) {
    if (!record.hasText) throw RowRefusal{"it has no text, so it is no candidate of its own"};
    const auto marked = withSyntheticSource(record.metadata);
    if (!marked) throw RowRefusal{"its metadata has another \"source\" than \"synthetic\""};
    record.metadata = batch.keep(*marked);
    record.confidence.reset();
    record.confidenceSource = ConfidenceSource::None;
    record.scores = {};
    record.signals = {};
}

}  // namespace

std::string_view RecordRules::idOf(const RowFields& fields, RowPlace place, RecordBatch& batch) const {
    switch (m_reading.ids) {
        case IdSource::Field: break;
        case IdSource::Content:
            if (!fields.text) throw RowRefusal{"there is no text that an id could be made from"};
            return batch.keep(contentId(*fields.text, fields.metadata));
        case IdSource::Row: return batch.keep(rowId(m_fileName, place.line, place.number));
    }
    return checkedId(fields);
}

std::string RecordRules::mixture(bool isText) const {
    const std::string confidences = m_confidences.mixture(isText);
    return confidences.empty() ? m_scoreShares.mixture(isText) : confidences;
}

ReadRecord RecordRules::apply(RowFields& fields, RowPlace place, RecordBatch& batch) {
    ReadRecord read;
    static_cast<RowPlace&>(read) = place;
    ports::IncomingRecord& record = read.record;
    read.hasDecisions = fields.hasDecisions;
    record.externalId = idOf(fields, place, batch);
    if (m_reading.ids == IdSource::Field) noteRounding(record.externalId, place, batch);
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
        record.createdAt = readTime(*fields.createdAt);
        if (!record.createdAt) batch.tally().note(RowNote::UnreadTime, place, *fields.createdAt);
    }
    if (!fields.notJson.empty()) batch.tally().note(RowNote::NotJson, place, fields.notJson);
    readNumbers(fields, place, batch);
    if (record.hasPrediction) takePrediction(fields, place, batch, record);
    if (m_reading.isSynthetic) markSynthetic(batch, record);
    else if (m_scores == Scores::Resolve) read.scores = resolveScores(fields.scores, batch);
    return read;
}

void RecordRules::readNumbers(RowFields& fields, RowPlace place, RecordBatch& batch) {
    if (fields.confidence) fields.confidence = WrittenNumber{m_confidences.share(*fields.confidence, {}, place)};
    bool isAsWritten = !takeAliases(fields.scores);
    takeAliases(fields.logProbs);
    for (NamedNumber& score : fields.scores) {
        const double share = m_scoreShares.share({score.value, score.text}, score.name, place);
        isAsWritten = isAsWritten && score.text.empty() && share == score.value;
        score.value = share;
    }
    if (!isAsWritten) fields.rawScores = batch.keep(scoresAsJson(fields.scores));
}

/// Gives numbers of aliases the names of the labels that are meant; false where there are none.
bool RecordRules::takeAliases(std::vector<NamedNumber>& numbers) const {
    bool isAny = false;
    for (const LabelAlias& alias : m_reading.aliases) {
        const auto number = std::ranges::find(numbers, alias.from, &NamedNumber::name);
        if (number == numbers.end() || std::ranges::find(numbers, alias.to, &NamedNumber::name) != numbers.end()) continue;
        number->name = alias.to;
        isAny = true;
    }
    return isAny;
}

void RecordRules::takePrediction(const RowFields& fields, RowPlace place, RecordBatch& batch, ports::IncomingRecord& record) const {
    record.model = fields.model;
    record.promptVersion = fields.promptVersion;
    record.rationale = fields.rationale;
    record.scores = fields.rawScores;
    record.signals = signalsOf(fields, batch);
    if (fields.confidence) record.confidence = fields.confidence->value;
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
    std::vector<std::string_view> parts;
    if (fields.labels.isReadable) {
        record.labels = labelSet(keys);
        if (!record.labels && keys.size() == 1) parts = partsOf(keys.front(), place, batch);
        if (!parts.empty()) keys = parts;
        if (!parts.empty()) record.labels = labelSet(keys);
        if (!record.labels || !m_reading.aliases.empty()) count(keys, batch);
    }
    if (!record.labels) {
        record.rawOutput = said;
        return;
    }
    if (fields.confidence) return;
    const Derived derived = derive(fields, *record.labels);
    record.confidence = derived.confidence;
    record.confidenceSource = derived.source;
}

/// A label that can be chosen, by its key or an alias.
const taxonomy::Label* RecordRules::find(std::string_view key) const {
    const taxonomy::Label* label = m_taxonomy.findByKey(key);
    if (label != nullptr && label->isChoice()) return label;
    const auto alias = std::ranges::find(m_reading.aliases, key, &LabelAlias::from);
    return alias == m_reading.aliases.end() ? nullptr : m_taxonomy.findByKey(alias->to);
}

/// The labels of a set in one text that is no label; empty: it is not to be taken apart.
std::vector<std::string_view> RecordRules::partsOf(std::string_view text, RowPlace place, RecordBatch& batch) const {
    if (find(text) != nullptr) return {};
    LabelParts found = labelParts(text, m_reading.labelSeparator, [this](std::string_view part) { return find(part) != nullptr; });
    if (!m_isMultiLabel) return found.parts.size() == 1 ? std::move(found.parts) : std::vector<std::string_view>();
    const bool isUsual = found.separator == "|" || found.separator == ";";
    if (m_reading.labelSeparator.empty() && found.parts.size() > 1 && !isUsual) batch.tally().note(RowNote::GuessedSet, place, text);
    if (!found.parts.empty() || text.find_first_of("|;") == std::string_view::npos) return std::move(found.parts);
    return partsAt(text, text.contains('|') ? "|" : ";");
}

/// Counts aliases, and what is no label.
void RecordRules::count(Keys keys, RecordBatch& batch) const {
    for (const std::string_view key : keys) {
        const auto alias = std::ranges::find(m_reading.aliases, key, &LabelAlias::from);
        if (alias != m_reading.aliases.end()) batch.tally().countAlias(static_cast<std::size_t>(alias - m_reading.aliases.begin()));
        else if (find(key) == nullptr) batch.tally().countUnknown(key);
    }
}

std::optional<LabelSet> RecordRules::labelSet(Keys keys) const {
    LabelSet labels;
    labels.reserve(keys.size());
    for (const std::string_view key : keys) {
        const taxonomy::Label* label = find(key);
        if (label == nullptr) return std::nullopt;
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
