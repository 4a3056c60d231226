#include "core/services/insights/drift/detection.h"

#include <fmt/format.h>

#include <array>

namespace docket::services {

namespace {

struct InputNoun {
    SeriesKind kind;
    const char* noun;
};

constexpr std::array inputNouns = {InputNoun{SeriesKind::TextLength, "The length of texts"}, InputNoun{SeriesKind::NewWords, "The share of words that the baseline did not have"},
                                   InputNoun{SeriesKind::ExactRepeats, "The share of texts that repeat another one"},
                                   InputNoun{SeriesKind::NearRepeats, "The share of texts that nearly repeat another one"}};

std::vector<ItemId> itemsIn(const std::string& language, const Evidence& evidence) {
    const auto found = evidence.inputs.byLanguage.find(language == "not_told" ? std::string() : language);
    return found == evidence.inputs.byLanguage.end() ? std::vector<ItemId>() : found->second.items;
}

void addLanguageFindings(DetectorReport& report, const Evidence& evidence) {
    const MixShift& mix = evidence.figures.languages;
    report.measure = "population stability index of the mix of languages";
    report.value = mix.psi.value;
    for (const DriftSeries& series : evidence.figures.series) {
        if (series.kind != SeriesKind::Language || !series.alert) continue;
        DriftFinding finding = findingOf(series, "language", fmt::format("The share of texts in the language {}", series.subject));
        finding.items = itemsIn(series.subject, evidence);
        report.findings.push_back(std::move(finding));
    }
    const double psi = mix.psi.value.value_or(0);
    if (psi < evidence.rules.shiftLook || !mix.homogeneity || mix.homogeneity->pValue > evidence.rules.shiftChance) return;
    DriftFinding finding{"language_mix", {}, psi >= evidence.rules.shiftAct ? drift::Health::Act : drift::Health::Look, psi};
    finding.since = evidence.figures.recent.from;
    finding.words = fmt::format("The mix of languages is another one than in the baseline: stability index {:.3f}, Cramér's V {:.3f}.", psi, mix.homogeneity->cramersV);
    report.findings.push_back(std::move(finding));
}

}  // namespace

DetectorReport upstreamShift(const Evidence& evidence) {
    DetectorReport report{drift::Detector::UpstreamShift};
    if (evidence.inputs.buckets.empty()) {
        report.missing = "no text was read";
        report.isBlind = true;
    } else if (hasPresent(report, evidence)) {
        addLanguageFindings(report, evidence);
        for (const auto& [kind, noun] : inputNouns) {
            const DriftSeries* series = evidence.figures.find(kind);
            if (series != nullptr && series->alert) report.findings.push_back(findingOf(*series, std::string(toString(kind)), noun));
        }
    }
    settle(report);
    return report;
}

}  // namespace docket::services
