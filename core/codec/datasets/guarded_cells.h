#pragma once

#include "core/dataset/finding_data.h"

#include <fmt/format.h>

#include <cstdint>
#include <vector>

namespace docket::codec {

/// What is said where cells of a CSV got an apostrophe (csv_writer.h); empty where none did.
inline std::vector<dataset::WrittenNote> guardedCellsWarning(std::int64_t cells) {
    if (cells == 0) return {};
    return {{fmt::format("{} {} with a character that spreadsheets take for a formula and got a leading apostrophe.", cells, cells == 1 ? "cell begins" : "cells begin"),
             {.sentence = dataset::FindingSentence::FormulaCells, .number = cells}}};
}

}  // namespace docket::codec
