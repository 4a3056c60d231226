#pragma once

#include "core/base/error.h"
#include "core/taxonomy/draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

// The rows of a draft as JSON. Labels name each other by id: keys may be repeated while a draft is worked on. Readers
// refuse anything that the writers do not write; messages name `where`.

/// As the native taxonomy has a label.
std::string writeDraftLabel(const taxonomy::Label& label);
Result<taxonomy::Label> readDraftLabel(std::string_view json, std::string_view where);

struct DraftSettings {
    std::vector<taxonomy::Succession> successions;
    taxonomy::AnswerSize size;

    bool operator==(const DraftSettings&) const = default;
};
std::string writeDraftSettings(const DraftSettings& settings);
Result<DraftSettings> readDraftSettings(std::string_view json, std::string_view where);

/// What was there before and after, for undo.
std::string writeEdit(const taxonomy::Edit& edit);
Result<taxonomy::Edit> readEdit(std::string_view json, std::string_view where);

}  // namespace docket::codec
