#include "core/domain/decision.h"

namespace docket {

std::string_view toString(Certainty certainty) {
    switch (certainty) {
        case Certainty::Unstated: return "";
        case Certainty::Sure: return "sure";
        case Certainty::FairlySure: return "fairly_sure";
        case Certainty::Unsure: return "unsure";
    }
    return "";
}

std::string_view toString(Arm arm) { return arm == Arm::Blind ? "blind" : "assisted"; }

std::string_view toString(Exposure exposure) {
    switch (exposure) {
        case Exposure::Blind: return "blind";
        case Exposure::Assisted: return "assisted";
        case Exposure::Compared: return "compared";
    }
    return "blind";
}

std::string_view toString(ResolutionKind kind) {
    switch (kind) {
        case ResolutionKind::Single: return "single";
        case ResolutionKind::Consensus: return "consensus";
        case ResolutionKind::Adjudicated: return "adjudicated";
    }
    return "single";
}

std::optional<Certainty> parseCertainty(std::string_view word) {
    if (word.empty()) return Certainty::Unstated;
    for (Certainty c : {Certainty::Sure, Certainty::FairlySure, Certainty::Unsure}) {
        if (word == toString(c)) return c;
    }
    return std::nullopt;
}

}  // namespace docket
