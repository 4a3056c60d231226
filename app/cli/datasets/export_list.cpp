#include "app/cli/datasets/export_list.h"

#include "app/cli/json_lines.h"

#include "core/prompt/rendering.h"
#include "core/services/datasets/export_history.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using services::ListedExport;

ordered_json toJson(const ListedExport& each) {
    ordered_json object{{"run", each.run.value}, {"at", formatUtc(each.at)}, {"format", each.format}};
    object["recipe_name"] = each.recipeName ? ordered_json{{"name", each.recipeName->name}, {"version", each.recipeName->version}} : ordered_json();
    object["recipe"] = ordered_json::parse(each.recipe, nullptr, false);
    object["records"] = each.records;
    object["directory"] = each.directory;
    object["state"] = services::folderStateWords.of(each.state);
    return object;
}

std::string nameOf(const ListedExport& each) { return each.recipeName ? fmt::format("{} {}", prompt::onOneLine(each.recipeName->name), each.recipeName->version) : std::string("-"); }

void printTable(const std::vector<ListedExport>& exports, std::ostream& out) {
    if (exports.empty()) {
        out << "This workspace has made no export yet.\n";
        return;
    }
    out << fmt::format("{:>5}  {:<20}  {:<22} {:<24} {:>9}  {:<8} {}\n", "Run", "made", "format", "recipe", "records", "folder", "");
    for (const ListedExport& each : exports) {
        out << fmt::format("{:>5}  {:<20}  {:<22} {:<24} {:>9}  {:<8} {}\n", each.run.value, formatUtc(each.at), each.format, nameOf(each), each.records,
                           services::folderStateWords.of(each.state), prompt::onOneLine(each.directory));
    }
}

}  // namespace

int printExports(const std::string& path, bool isJson, Environment& environment) {
    const auto workspace = environment.workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto exports = services::listExports(**workspace, environment.files);
    if (!exports) return report(environment, exports.error());
    if (!isJson) {
        printTable(*exports, environment.out);
        return done;
    }
    ordered_json list = ordered_json::array();
    for (const ListedExport& each : *exports) list.push_back(toJson(each));
    environment.out << jsonLine({{"runs", std::move(list)}}) << '\n';
    return done;
}

}  // namespace docket::cli
