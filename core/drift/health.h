#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace docket::drift {

/// The six ways in which a labelling system fails that are watched. Closed: the screen and the command line say each one in words.
enum class Detector { LabelDrift, PromptBrittleness, FormatErrors, MinorityNeglect, SilentDegradation, UpstreamShift };
inline constexpr std::array detectors = {Detector::LabelDrift,      Detector::PromptBrittleness, Detector::FormatErrors,
                                         Detector::MinorityNeglect, Detector::SilentDegradation, Detector::UpstreamShift};

std::string_view toString(Detector detector);  ///< "label_drift"
std::optional<Detector> parseDetector(std::string_view word);

/// What a detector says, the least urgent first.
enum class Health {
    Fine,
    CannotTell,  ///< something is missing
    Look,        ///< a person should look at it
    Act,         ///< a person should do something about it
};

std::string_view toString(Health health);  ///< "cannot_tell"
std::optional<Health> parseHealth(std::string_view word);

}  // namespace docket::drift
