#include "core/storage/sqlite/row_digest.h"

#include <bit>

namespace docket::storage {

static_assert(std::endian::native == std::endian::little, "stored digests are over little-endian integers");

namespace {
constexpr std::size_t flushSize = 64 * 1024;
}

RowDigest& RowDigest::real(std::optional<double> value) {
    m_buffer += value ? '1' : '0';
    return integer(std::bit_cast<std::int64_t>(value.value_or(0.0)));
}

RowDigest& RowDigest::flushWhenLarge() {
    if (m_buffer.size() >= flushSize) {
        m_hash.update(m_buffer);
        m_buffer.clear();
    }
    return *this;
}

std::string RowDigest::finish() {
    m_hash.update(m_buffer);
    m_buffer.clear();
    return toHex(m_hash.finish());
}

void appendRow(RowDigest& digest, const ItemRow& row) {
    digest.text(row.externalId).text(row.text).text(row.metadata).integer(row.receivedAt);
}

void appendRow(RowDigest& digest, const PredictionRow& row) {
    digest.integer(row.item).text(row.model).text(row.promptVersion).integer(row.createdAt).text(row.labels);
    digest.real(row.confidence).integer(row.confidenceSource).text(row.scores).text(row.rationale);
    digest.text(row.rawOutput).text(row.signals);
    if (row.calibrated) digest.real(row.calibrated);  // stored digests are over rows of before there was one
}

}  // namespace docket::storage
