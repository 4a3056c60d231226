#pragma once

#include "core/codec/records/json_row.h"
#include "core/codec/records/record_reader.h"
#include "core/codec/text/key_census.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// The way from the text of one JSON object to a record in a batch, the same for a file with one a line and for an array.
class JsonRecords {
public:
    /// `census`: of the first rows of the file.
    JsonRecords(KeyCensus census, FieldMap fields, RecordRules rules);

    /// Adds the record, or the rejected row. InputWindow::padding bytes behind `raw` are readable; `block` holds it.
    void take(std::string_view raw, RowPlace place, const RecordBatch::Block& block, RecordBatch& batch);
    /// Hands on a piece of a row that is longer than any may be.
    static void passOver(std::string_view piece, RowPlace place, bool isContinuation, const RecordBatch::Block& block, RecordBatch& batch);

    /// As in RecordReader.
    std::vector<Field> unmet() const;
    const std::vector<std::string>& names() const { return m_census.paths; }
    const std::vector<std::string>& notes() const { return m_notes; }
    std::string mixture() const { return m_rules.mixture(/*isText=*/false); }

private:
    KeyCensus m_census;
    FieldMap m_map;
    std::vector<std::string> m_notes;
    JsonRow m_row;
    RecordRules m_rules;
    RowFields m_fields;
};

}  // namespace docket::codec
