#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <array>
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
/// Those that hold an object or a list, which the cell of a table cannot.
inline constexpr std::array structuredFields = {Field::Scores, Field::Samples, Field::LabelLogProbs, Field::Metadata};
constexpr bool isStructured(Field field) { return std::ranges::find(structuredFields, field) != structuredFields.end(); }
inline constexpr std::string_view scorePrefix = "scores.";  ///< of a column that holds one label's scores
bool isScoreColumn(std::string_view name);                  ///< "scores.billing", the prefix in any case

std::string_view toString(Field field);  ///< "prompt_version"

/// Where a file keeps the fields. Each field comes from the key or column of its own name unless it is mapped
/// ("text=body.plain"); a mapped field comes from there only, and a key of its own name is then one like others.
/// In JSON a path goes through objects by dots; a key that has the dots in its name goes before.
/// "kept=path" keeps what has the name of a field as metadata, and "none=path" leaves it out of the workspace altogether.
class FieldMap {
public:
    struct Source {
        Field field;
        std::string path;  ///< empty: what has its name is kept or left out
        std::string variant{};  ///< the name as the file writes it, where that differs in case only; empty: it does not
    };

    /// Reads "field=path" entries. Refuses unknown fields, empty paths, a field or a path that is given twice.
    /// "scores.<label>=column" is for CSV only. "kept" and "none" can be given many times.
    static Result<FieldMap> make(std::span<const std::string> entries);
    FieldMap();

    /// Takes note of the names that a file has: a field that is not mapped and whose own name is not among them comes from
    /// the one that differs in case only. Returns what is to be said of each such name, a sentence each. Model, prompt
    /// version, time, rationale and metadata are not taken so, because a key of such a name often means something else. Where there
    /// is no label or confidence at all, names under which other programs keep them are named too.
    /// `beyond`: fields that such a file cannot hold.
    std::vector<std::string> meet(std::span<const std::string> names, std::span<const Field> beyond = {});

    /// Takes a field from nowhere: a key of its name is one like others. It must not be mapped.
    void leaveOut(Field field) { m_sources[static_cast<std::size_t>(field)].path.clear(); }

    /// By Field; the path of one that is left out is empty.
    const std::vector<Source>& sources() const { return m_sources; }
    std::string_view pathOf(Field field) const;
    bool isMapped(Field field) const;

    struct ScoreColumn {
        std::string label;
        std::string column;
    };
    const std::vector<ScoreColumn>& scoreColumns() const { return m_scoreColumns; }
    const std::vector<std::string>& kept() const { return m_kept; }
    const std::vector<std::string>& leftOut() const { return m_leftOut; }
    bool isKeptOrLeftOut(std::string_view path) const;

private:
    void turnOffNamesakes();

    std::vector<Source> m_sources;  ///< by Field
    std::vector<bool> m_isMapped;   ///< by Field
    std::vector<ScoreColumn> m_scoreColumns;
    std::vector<std::string> m_kept;
    std::vector<std::string> m_leftOut;
};

/// The error of a file in which nothing is an id, with the names that are there. `what`: "key" or "column".
Error missingId(std::string_view fileName, std::string_view what, std::span<const std::string> there);

/// The error of a mapping to a name that a file does not have, with those that are there. `what`: "key" or "column".
Error unmetMapping(std::string_view fileName, std::string_view what, std::string_view name, std::string_view field,
                   std::span<const std::string> there);

}  // namespace docket::codec
