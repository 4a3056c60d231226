#pragma once

#include "core/base/error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// The fields of the native prediction record.
enum class Field {
    Id,
    Text,
    Label,
    Labels,
    Confidence,
    Scores,
    Rationale,
    Model,
    PromptVersion,
    CreatedAt,
    Samples,
    LabelLogProbs,
    Metadata,
};
inline constexpr int fieldCount = 13;

std::string_view toString(Field field);  ///< "prompt_version"

/// Where a file keeps the fields. Each field comes from the key or column of its own name unless it is mapped
/// ("text=body.plain"); a mapped field comes from there only, and a key of its own name is then one like others.
/// In JSON a path goes through objects by dots; a key that has the dots in its name goes before.
class FieldMap {
public:
    struct Source {
        Field field;
        std::string path;
    };

    /// Reads "field=path" entries. Refuses unknown fields, empty paths, a field or a path that is given twice.
    /// "scores.<label>=column" is for CSV only.
    static Result<FieldMap> make(std::span<const std::string> entries);
    FieldMap();

    const std::vector<Source>& sources() const { return m_sources; }
    std::string_view pathOf(Field field) const;
    bool isMapped(Field field) const;

    struct ScoreColumn {
        std::string label;
        std::string column;
    };
    const std::vector<ScoreColumn>& scoreColumns() const { return m_scoreColumns; }

private:
    std::vector<Source> m_sources;  ///< by Field
    std::vector<bool> m_isMapped;   ///< by Field
    std::vector<ScoreColumn> m_scoreColumns;
};

}  // namespace docket::codec
