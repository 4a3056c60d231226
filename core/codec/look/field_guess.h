#pragma once

#include "core/codec/look/column_sample.h"
#include "core/codec/records/field_map.h"

#include <span>
#include <string>
#include <vector>

namespace docket::codec {

/// What a column is taken for.
struct ColumnMeaning {
    enum class Kind { Field, Score, Kept, LeftOut } kind = Kind::Kept;
    Field field = Field::Text;  ///< of the kind Field only

    static ColumnMeaning of(Field field) { return {Kind::Field, field}; }
    /// The scores of the one label that the name of the column says ("scores.billing").
    static ColumnMeaning score() { return {Kind::Score, Field::Text}; }
    static ColumnMeaning kept() { return {}; }
    static ColumnMeaning leftOut() { return {Kind::LeftOut, Field::Text}; }
    bool is(Field which) const { return kind == Kind::Field && field == which; }
    bool operator==(const ColumnMeaning&) const = default;
};

/// What a column most likely is, and why.
struct ColumnGuess {
    enum class Ground { None, Name, Values, PersonalData };

    ColumnMeaning meaning;
    Ground ground = Ground::None;

    bool operator==(const ColumnGuess&) const = default;
};

/// Guesses what each column is: by its name where that is the field's own, or its values can be that; then by its values alone
/// where a needed field is still missing and one column stands out. Each field is given once. What looks like personal data
/// and is no field is left out. `labels`: keys that are known to be labels; may be empty. A guess for each column, in their
/// order.
std::vector<ColumnGuess> guessFields(std::span<const ColumnSample> columns, std::span<const std::string> labels = {});

/// Whether values of the column can be the field at all, as far as its sample tells.
bool canBe(const ColumnSample& column, Field field);

/// The mapping that gives the columns their meanings, as FieldMap::make takes it. `names` and `meanings` go together.
std::vector<std::string> mappingOf(std::span<const std::string> names, std::span<const ColumnMeaning> meanings);

}  // namespace docket::codec
