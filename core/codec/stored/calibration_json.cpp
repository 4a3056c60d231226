#include "core/codec/stored/calibration_json.h"

#include "core/codec/text/small_json.h"

namespace docket::codec {

using calibration::BetaMapping;
using calibration::ConfidenceFigures;
using calibration::IsotonicMapping;
using calibration::Mapping;
using calibration::MappingKind;
using calibration::NoMapping;
using calibration::PlattMapping;
using calibration::TemperatureMapping;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

ordered_json parametersOf(const NoMapping&) { return ordered_json::object(); }
ordered_json parametersOf(const PlattMapping& platt) { return {{"slope", platt.slope}, {"intercept", platt.intercept}}; }
ordered_json parametersOf(const BetaMapping& beta) { return {{"a", beta.a}, {"b", beta.b}, {"c", beta.c}}; }
ordered_json parametersOf(const TemperatureMapping& tempering) { return {{"temperature", tempering.temperature}}; }
ordered_json parametersOf(const IsotonicMapping& isotonic) {
    ordered_json knots = ordered_json::array();
    for (const auto& knot : isotonic.knots) knots.push_back(ordered_json::array({knot.confidence, knot.calibrated}));
    return {{"knots", std::move(knots)}};
}

Mapping readParameters(MappingKind kind, ObjectReader& in) {
    switch (kind) {
        case MappingKind::None: break;
        case MappingKind::Platt: {
            PlattMapping platt;
            in.readNumber("slope", platt.slope);
            in.readNumber("intercept", platt.intercept);
            return platt;
        }
        case MappingKind::Beta: {
            BetaMapping beta;
            in.readNumber("a", beta.a);
            in.readNumber("b", beta.b);
            in.readNumber("c", beta.c);
            return beta;
        }
        case MappingKind::Temperature: {
            TemperatureMapping tempering;
            in.readNumber("temperature", tempering.temperature);
            return tempering;
        }
        case MappingKind::Isotonic: {
            std::vector<std::pair<double, double>> knots;
            in.read("knots", knots);
            IsotonicMapping isotonic;
            for (const auto& [confidence, calibrated] : knots) isotonic.knots.push_back({confidence, calibrated});
            return isotonic;
        }
    }
    return NoMapping{};
}

ordered_json figuresJson(const ConfidenceFigures& figures) {
    return {{"log_loss", figures.logLoss},
            {"brier", figures.brier.score},
            {"brier_reliability", figures.brier.reliability},
            {"brier_resolution", figures.brier.resolution},
            {"brier_uncertainty", figures.brier.uncertainty},
            {"brier_within_bins", figures.brier.withinBins},
            {"ece", figures.error.expected},
            {"mce", figures.error.maximum},
            {"ace", figures.error.average},
            {"auroc", figures.auroc ? ordered_json(*figures.auroc) : ordered_json()}};
}

void readFigures(ObjectReader& whole, const char* key, ConfidenceFigures& figures) {
    const json* value = whole.find(key);
    if (value == nullptr) return whole.fail(fmt::format("has no \"{}\"", key));
    ObjectReader in(*value, fmt::format("{}: \"{}\"", whole.where(), key));
    in.readNumber("log_loss", figures.logLoss);
    in.readNumber("brier", figures.brier.score);
    in.readNumber("brier_reliability", figures.brier.reliability);
    in.readNumber("brier_resolution", figures.brier.resolution);
    in.readNumber("brier_uncertainty", figures.brier.uncertainty);
    in.readNumber("brier_within_bins", figures.brier.withinBins);
    in.readNumber("ece", figures.error.expected);
    in.readNumber("mce", figures.error.maximum);
    in.readNumber("ace", figures.error.average);
    if (in.find("auroc") != nullptr) in.readNumber("auroc", figures.auroc.emplace());
    whole.adopt(in);
}

}  // namespace

std::string writeMapping(const Mapping& mapping) {
    return std::visit([](const auto& parameters) { return parametersOf(parameters).dump(); }, mapping);
}

Result<Mapping> readMapping(MappingKind kind, std::string_view text, std::string_view where) {
    const auto document = parseSmallJson(text, where, 64UL * 1024 * 1024);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(where));
    const Mapping mapping = readParameters(kind, in);
    if (!in.isGood()) return in.error();
    if (const auto checked = calibration::checkMapping(mapping); !checked) return std::unexpected(checked.error());
    return mapping;
}

std::string writeFittedFigures(const FittedFigures& figures) {
    return ordered_json{{"before", figuresJson(figures.before)}, {"after", figuresJson(figures.after)}}.dump();
}

Result<FittedFigures> readFittedFigures(std::string_view text, std::string_view where) {
    const auto document = parseSmallJson(text, where);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(where));
    FittedFigures figures;
    readFigures(in, "before", figures.before);
    readFigures(in, "after", figures.after);
    if (!in.isGood()) return in.error();
    return figures;
}

}  // namespace docket::codec
