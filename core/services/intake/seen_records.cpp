#include "core/services/intake/seen_records.h"

#include "core/base/stable_hash.h"

#include <bit>

namespace docket::services {

using ports::RecordFate;

namespace {

/// Two entries a row: its item and its prediction.
constexpr std::size_t maxEntries = 3'000'000;
constexpr std::uint64_t predictionSeed = 2;

std::uint64_t nonZero(std::uint64_t hash) { return hash == 0 ? 1 : hash; }

/// What a prediction says, as four hashes of 15 bits: labels or raw output, stated confidence, scores and signals, rationale.
/// A part that is left out is 0. The lowest bit of all is for the one who keeps it.
constexpr unsigned partBits = 15;
constexpr std::uint64_t partMask = (std::uint64_t{1} << partBits) - 1;
constexpr std::uint64_t standsInWorkspace = 1;

std::uint64_t partOf(std::uint64_t hash) { return hash % partMask + 1; }

std::uint64_t partOf(std::string_view text, std::uint64_t seed = 0) { return text.empty() && seed == 0 ? 0 : partOf(stableHash(text, seed)); }

std::uint64_t contentOf(const ports::IncomingRecord& record) {
    std::uint64_t labels = partOf(record.rawOutput);
    if (record.labels) {
        std::uint64_t hash = 1;
        for (const LabelId label : *record.labels) hash = stableHash({}, hash + static_cast<std::uint64_t>(label.value));
        labels = partOf(hash);
    }
    const bool isStated = record.confidenceSource == ConfidenceSource::Stated;
    const std::uint64_t confidence = isStated ? partOf(stableHash({}, std::bit_cast<std::uint64_t>(*record.confidence))) : 0;
    std::uint64_t content = 0;
    for (const std::uint64_t part : {labels, confidence, partOf(record.signals, partOf(record.scores)), partOf(record.rationale)}) {
        content = content << partBits | part;
    }
    return content << 1U;
}

/// Whether `said` has nothing but what `before` said, or less.
bool repeats(std::uint64_t said, std::uint64_t before) {
    for (unsigned shift = 1; shift < 1 + 4 * partBits; shift += partBits) {
        const std::uint64_t part = said >> shift & partMask;
        if (part != 0 && part != (before >> shift & partMask)) return false;
    }
    return true;
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
    const bool isRepeat = first == RecordFate::Duplicate || first == RecordFate::OtherMetadata;
    if (const Slot* seen = find(key)) {
        if (isRepeat && (seen->value & standsInWorkspace) != 0) return first;
        return repeats(content, seen->value) ? RecordFate::Duplicate : under(m_conflicts, RecordFate::ConflictInImport);
    }
    const RecordFate fate = under(m_conflicts, first);
    if (isRepeat || !isConflict(fate) || fate == RecordFate::Replaced) add(key, isRepeat ? content | standsInWorkspace : content);
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
