#include "core/services/seen_records.h"

#include "core/base/stable_hash.h"

#include <bit>

namespace docket::services {

using ports::RecordFate;

namespace {

/// Two entries a row: its item and its prediction.
constexpr std::size_t maxEntries = 3'000'000;
constexpr std::uint64_t predictionSeed = 2;

std::uint64_t nonZero(std::uint64_t hash) { return hash == 0 ? 1 : hash; }

/// Hash of what a prediction says.
std::uint64_t contentOf(const ports::IncomingRecord& record) {
    std::uint64_t hash = stableHash(record.scores);
    for (const std::string_view text : {record.rationale, record.rawOutput, record.signals}) hash = stableHash(text, hash);
    if (record.labels) {
        for (const LabelId label : *record.labels) hash = hash * 31 + static_cast<std::uint64_t>(label.value);
    }
    const bool isStated = record.confidenceSource == ConfidenceSource::Stated;
    return hash * 31 + (isStated ? std::bit_cast<std::uint64_t>(*record.confidence) : 1);
}

}  // namespace

RecordFate SeenRecords::add(const ports::IncomingRecord& record, RecordFate inWorkspace) {
    const std::uint64_t item = nonZero(stableHash(record.externalId));
    const bool isKnown = inWorkspace != RecordFate::NewItem && inWorkspace != RecordFate::UnknownItem;
    if (isKnown && (inWorkspace == RecordFate::TextDiffers || !record.hasPrediction)) return inWorkspace;
    if (isKnown) return fateOfPrediction(record, item, inWorkspace);
    const std::uint64_t text = stableHash(record.text);
    const Slot* known = find(item);
    if (!record.hasText && known == nullptr) return RecordFate::UnknownItem;
    if (known != nullptr && record.hasText && known->value != text) return RecordFate::TextDiffers;
    const bool isNewItem = known == nullptr;
    if (isNewItem) add(item, text);
    if (!record.hasPrediction) return isNewItem ? RecordFate::NewItem : RecordFate::Duplicate;
    return fateOfPrediction(record, item, isNewItem ? RecordFate::NewItem : RecordFate::NewPrediction);
}

RecordFate SeenRecords::fateOfPrediction(const ports::IncomingRecord& record, std::uint64_t item, RecordFate first) {
    std::uint64_t key = stableHash(record.model, item + predictionSeed);
    key = stableHash(record.promptVersion, key);
    if (record.createdAt) key ^= static_cast<std::uint64_t>(record.createdAt->ms) * 0x9E3779B97F4A7C15ULL + 1;
    key = nonZero(key);
    const std::uint64_t content = contentOf(record);
    if (const Slot* seen = find(key)) {
        const bool isRepeat = seen->value == content;
        if (isRepeat) return first == RecordFate::OtherMetadata ? first : RecordFate::Duplicate;
        return under(m_conflicts, RecordFate::ConflictInImport);
    }
    const RecordFate fate = under(m_conflicts, first);
    const bool stays = isConflict(fate) && fate != RecordFate::Replaced;
    if (!stays) add(key, content);
    return fate;
}

/// Index of the slot that holds the key, or of the free one where it belongs.
std::size_t SeenRecords::place(const std::vector<Slot>& slots, std::uint64_t key) const {
    const std::size_t mask = slots.size() - 1;
    std::size_t at = key & mask;
    while (slots[at].key != 0 && slots[at].key != key) at = (at + 1) & mask;
    return at;
}

const SeenRecords::Slot* SeenRecords::find(std::uint64_t key) const {
    const Slot& slot = m_slots[place(m_slots, key)];
    return slot.key == 0 ? nullptr : &slot;
}

bool SeenRecords::add(std::uint64_t key, std::uint64_t value) {
    Slot& slot = m_slots[place(m_slots, key)];
    if (slot.key != 0) return false;
    if (m_count == maxEntries) return true;
    slot = {key, value};
    if (++m_count * 4 > m_slots.size() * 3) grow();
    return true;
}

void SeenRecords::grow() {
    std::vector<Slot> larger(m_slots.size() * 2);
    for (const Slot& slot : m_slots) {
        if (slot.key != 0) larger[place(larger, slot.key)] = slot;
    }
    m_slots = std::move(larger);
}

}  // namespace docket::services
