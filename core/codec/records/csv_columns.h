#pragma once

#include "core/base/error.h"
#include "core/codec/records/field_map.h"
#include "core/codec/records/own_export.h"
#include "core/codec/records/record_batch.h"
#include "core/codec/records/record_rules.h"
#include "core/codec/text/csv_row.h"
#include "core/codec/text/csv_swallowed.h"
#include "core/codec/values/row_fields.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// What the columns of a CSV file mean, and the way from a row of cells to the fields of a record.
///
/// A column stands for the field of its name or that is mapped to it; "scores.<label>" for the score of a label;
/// all others go into the metadata as texts. An empty cell says nothing, except that an empty cell of "labels" in a
/// multi-label task is a prediction of no label. "labels" may be a JSON array; a set in one text is
/// taken apart by the rules.
///
/// An export of Docket (own_export.h) is read as it was written: what was predicted and not what people decided, the
/// metadata as the object it was, and without what the guard against formulas had added.
class CsvColumns {
public:
    /// Refuses a header with a repeated name, without a column for the id, unless the map leaves it out, or for a mapped field.
    static Result<CsvColumns> make(std::span<const CsvCell> header, std::string_view fileName, FieldMap map);

    std::vector<std::string> names() const;
    /// What is to be said of names that are nearly those of fields, a sentence each.
    const std::vector<std::string>& notes() const { return m_notes; }

    std::size_t width() const { return m_columns.size(); }
    std::size_t idColumn() const;  ///< width(): there is none, as ids are made
    bool isOwnExport() const { return m_isOwnExport; }
    /// Whether a row names columns instead of filling them, as a further header does.
    bool namesColumns(std::span<const CsvCell> cells) const;
    /// How much a cell says that its line is a row; `id`: that of another row.
    CsvSign signOf(std::size_t column, std::string_view cell, std::string_view id, const taxonomy::Taxonomy& taxonomy) const;

    /// Throws RowRefusal; what was read until then stays in `fields`.
    void read(std::span<const CsvCell> cells, const RecordRules& rules, RecordBatch& batch, RowFields& fields);

private:
    struct Column {
        std::string name;
        std::string quotedName;  ///< as JSON
        std::optional<Field> field;
        std::string scoreOf;     ///< a label's key; empty: no score
        std::optional<OwnColumn> own{};  ///< in an export of Docket
        bool isLeftOut = false;
    };

    Result<> assign(std::string_view fileName, const FieldMap& map);
    Result<Column*> mappedColumn(std::string_view name, std::string_view field, std::string_view fileName);
    void readAsOwnExport(const FieldMap& map);
    bool isHeaderWithoutId(std::span<const CsvCell> cells) const;
    static void takeWritten(std::string_view cell, const RecordRules& rules, RecordBatch& batch, SaidLabels& said);
    void takeMetadata(std::string_view cell);
    void takeLabels(std::string_view cell, bool isList, const RecordRules& rules, RecordBatch& batch, SaidLabels& said) const;

    std::vector<Column> m_columns;
    bool m_isOwnExport = false;
    std::vector<std::string> m_notes;
    std::string m_metadata;
    std::set<std::string, std::less<>> m_metadataKeys;  ///< that are in it already
};

}  // namespace docket::codec
