#include "app/cli/datasets/findings_json.h"

#include "core/prompt/rendering.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

ordered_json findingsJson(std::span<const dataset::Finding> findings) {
    ordered_json all = ordered_json::array();
    for (const dataset::Finding& finding : findings) {
        ordered_json out;
        out["code"] = dataset::findingWords.of(finding.code);
        out["severity"] = dataset::severityWords.of(finding.severity);
        out["count"] = finding.count;
        out["first"] = finding.first;
        out["remedy"] = finding.remedy ? ordered_json(dataset::remedyWords.of(*finding.remedy)) : ordered_json();
        out["message"] = finding.message;
        all.push_back(std::move(out));
    }
    return all;
}

void printFindings(std::span<const dataset::Finding> findings, std::ostream& out) {
    for (const dataset::Finding& finding : findings) {
        const std::string remedy = finding.remedy ? fmt::format(" Remedy: {}.", inWords(*finding.remedy)) : std::string();
        out << prompt::onOneLine(fmt::format("{}: {}{}", dataset::severityWords.of(finding.severity), finding.message, remedy)) << '\n';
    }
}

}  // namespace docket::cli
