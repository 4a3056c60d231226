#pragma once

#include "core/calibration/mappings/mapping_choice.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// The parameters of a mapping as a JSON object, every digit kept. What kind it is stands beside it.
std::string writeMapping(const calibration::Mapping& mapping);
/// InvalidInput, saying where: no such object, or no mapping (calibration::checkMapping()).
Result<calibration::Mapping> readMapping(calibration::MappingKind kind, std::string_view json, std::string_view where);

/// How a model's confidence turned out when a mapping was fitted, and would have turned out with it, cross-fitted.
struct FittedFigures {
    calibration::ConfidenceFigures before;
    calibration::ConfidenceFigures after;
};

std::string writeFittedFigures(const FittedFigures& figures);
Result<FittedFigures> readFittedFigures(std::string_view json, std::string_view where);

}  // namespace docket::codec
