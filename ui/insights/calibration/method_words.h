#pragma once

#include "core/calibration/mappings/mapping_choice.h"
#include "ui/charts/figure_table.h"

#include <QString>

#include <vector>

namespace docket::ui {

// Mappings of a confidence in words; plain text on one line.

/// "Isotonic"
QString mappingName(calibration::MappingKind kind);
/// Why it is not offered: "from 1,000 final labels".
QString whyNotOffered(const calibration::MappingCandidate& mapping);

/// All of them with their cross-fitted figures, or why they have none; `used` stands out.
std::vector<FigureRow> mappingRows(const calibration::MappingChoice& mappings, calibration::MappingKind used);
std::vector<FigureColumn> mappingColumns();

}  // namespace docket::ui
