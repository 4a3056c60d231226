#pragma once

#include "core/codec/records/field_map.h"
#include "core/codec/records/record_batch.h"
#include "core/codec/values/row_fields.h"

#include <memory>
#include <string_view>

namespace docket::codec {

/// Takes one JSON object apart into the fields of a record. All of it is checked, also what is only kept.
///
/// Keys that are no field go into the metadata, verbatim and in their order, behind those of a "metadata" object;
/// a key that is in there already loses. Of "label" and "labels" the task's own goes first where both are given,
/// and the other is a key like others. An object of which only a part is mapped is kept whole. Repeated answers and
/// log-probabilities in a shape that is not understood are kept and give no confidence. What a native export adds to
/// the record does not become metadata.
/// Limits: 1000 keys in the record and in its metadata, 1000 samples; no key twice in one object, however deep.
class JsonRow {
public:
    JsonRow(const FieldMap& map, bool isMultiLabel);
    ~JsonRow();

    /// Fills `fields` from a line, after which InputWindow::padding bytes are readable. Views that go into the
    /// record look at the line or at the batch; names of scores and samples end with the next call. Throws
    /// RowRefusal; what was read until then stays in `fields`.
    void read(std::string_view line, RecordBatch& batch, RowFields& fields);
    /// Whether a row had the field so far.
    bool hasMet(Field field) const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

}  // namespace docket::codec
