#pragma once

#include "core/base/sha256.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket::storage {

/// Digest over the fields of many rows, in their order. Both the import, which seals a batch with it, and the
/// check of the file feed the same fields in the same order: see appendItemRow() and appendPredictionRow().
class RowDigest {
public:
    RowDigest& text(std::string_view value) {
        integer(static_cast<std::int64_t>(value.size()));
        m_buffer += value;
        return *this;
    }
    RowDigest& integer(std::int64_t value) {
        m_buffer.append(reinterpret_cast<const char*>(&value), sizeof value);
        return flushWhenLarge();
    }
    RowDigest& integer(std::optional<std::int64_t> value) {
        m_buffer += value ? '1' : '0';
        return integer(value.value_or(0));
    }
    RowDigest& real(std::optional<double> value);
    RowDigest& text(std::optional<std::string_view> value) {
        m_buffer += value ? '1' : '0';
        return text(value.value_or(std::string_view()));
    }

    /// The digest in hexadecimal; the object starts anew afterwards.
    std::string finish();

private:
    RowDigest& flushWhenLarge();

    Sha256 m_hash;
    std::string m_buffer;
};

/// The fields of one row of the table items.
struct ItemRow {
    std::string_view externalId;
    std::string_view text;
    std::string_view metadata;
    std::int64_t receivedAt = 0;
};

/// The fields of one row of the table predictions, without its id.
struct PredictionRow {
    std::int64_t item = 0;
    std::string_view model;
    std::string_view promptVersion;
    std::optional<std::int64_t> createdAt;
    std::optional<std::string_view> labels;
    std::optional<double> confidence;
    std::int64_t confidenceSource = 0;
    std::string_view scores;
    std::string_view rationale;
    std::string_view rawOutput;
    std::string_view signals;
    std::optional<double> calibrated{};
};

void appendRow(RowDigest& digest, const ItemRow& row);
void appendRow(RowDigest& digest, const PredictionRow& row);

}  // namespace docket::storage
