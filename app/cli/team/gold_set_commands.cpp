#include "app/cli/json_lines.h"
#include "app/cli/team/gold_command.h"
#include "app/cli/words.h"

#include "core/base/shortened.h"
#include "core/prompt/rendering.h"
#include "core/services/team/gold_items.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::GoldItems;
using services::ListedGold;

namespace {

constexpr const char* listHelp =
    "Fields of the JSON object: taxonomy_version, items[]: {id, labels (null: none of them can be chosen any more, so nobody is given\n"
    "the item), source (ruling, hand, file, drawn), note, flagged (a reviewer handed it to a lead; nobody is given it meanwhile)}.";

constexpr const char* addHelp =
    "The item is mixed in unannounced among the work of reviewers who have had nothing to do with it, at the policy's gold_rate, once\n"
    "each; not as long as it waits for a review itself. What they answer never changes what stands for the item. An item that is a gold\n"
    "item already gets the new labels.\n"
    "\n"
    "Fields of the JSON object: those of one item in list.";

constexpr const char* importHelp =
    "JSON lines {\"id\",\"labels\":[…],\"note\"}, or CSV with the columns id, labels and perhaps note, read as docket import reads them. A row\n"
    "that cannot be taken is told with its line and cause, and the others are taken: exit 3.\n"
    "\n"
    "Fields of the JSON object: read, added, already_there, rejected, problems[]: {line, id, cause}.";

constexpr const char* drawHelp =
    "Draws items on which two or more answers stand, each first given blind, and all the same; spread over labels, and by a seed: the\n"
    "same seed over the same workspace draws the same.\n"
    "\n"
    "Fields of the JSON object: eligible, drawn, seed, items[] as in list.";

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string id;
    std::vector<std::string> labels;
    std::string note;
    std::string file;
    std::int64_t items = 0;
    std::uint64_t seed = 1;
    std::string by;
    bool json = false;
};

ordered_json toJson(const ListedGold& listed, const taxonomy::Taxonomy& taxonomy) {
    return {{"id", listed.externalId},
            {"labels", listed.labels ? ordered_json(taxonomy.keysOf(*listed.labels)) : ordered_json()},
            {"source", toString(listed.gold.source)},
            {"note", listed.gold.note},
            {"flagged", listed.isFlagged}};
}

ordered_json toJson(const std::vector<ListedGold>& items, const taxonomy::Taxonomy& taxonomy) {
    ordered_json list = ordered_json::array();
    for (const ListedGold& listed : items) list.push_back(toJson(listed, taxonomy));
    return list;
}

void print(const ordered_json& object, Environment& environment) {
    environment.out << jsonLine(object) << '\n';
}

void printTable(const std::vector<ListedGold>& items, const taxonomy::Taxonomy& taxonomy, std::ostream& out) {
    if (items.empty()) return;
    out << fmt::format("{:<32} {:<8} {}\n", "Gold item", "source", "labels");
    for (const ListedGold& listed : items) {
        const std::string labels = !listed.labels ? "(none that can be chosen any more: it is given to nobody)"
                                   : listed.labels->empty() ? "(none fits)" : fmt::format("{}", fmt::join(taxonomy.keysOf(*listed.labels), ", "));
        out << fmt::format("{:<32} {:<8} {}{}\n", prompt::onOneLine(listed.externalId), toString(listed.gold.source), prompt::onOneLine(labels),
                           listed.isFlagged ? "  flagged" : "");
    }
}

/// A word is a label where the taxonomy has it, or else several with commas between them.
std::vector<std::string> keysIn(const std::vector<std::string>& words, ports::Workspace& workspace) {
    const auto versions = workspace.rules().inForce();
    const auto taxonomy = versions ? workspace.rules().taxonomy(versions->taxonomy) : Result<taxonomy::Taxonomy>(std::unexpected(versions.error()));
    std::vector<std::string> keys;
    for (const std::string& word : words) {
        if (word.empty()) continue;
        if (taxonomy && taxonomy->findByKey(word) != nullptr) keys.push_back(word);
        else std::ranges::move(partsAtCommas(word), std::back_inserter(keys));
    }
    return keys;
}

/// Runs `work` over the gold items of the workspace; reports what goes wrong.
template <class Work>
int withGold(const Options& options, Environment& environment, Work work) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    GoldItems gold(**workspace, environment.clock, options.by);
    const Result<int> status = work(gold, **workspace);
    return status ? *status : report(environment, status.error());
}

int add(const Options& options, Environment& environment) {
    return withGold(options, environment, [&](GoldItems& gold, ports::Workspace& workspace) -> Result<int> {
        const auto added = gold.add(options.id, keysIn(options.labels, workspace), options.note);
        if (!added) return std::unexpected(added.error());
        if (options.json) print(toJson(*added, gold.taxonomy()), environment);
        else printTable({*added}, gold.taxonomy(), environment.out);
        return done;
    });
}

int remove(const Options& options, Environment& environment) {
    return withGold(options, environment, [&](GoldItems& gold, ports::Workspace&) -> Result<int> {
        if (const auto removed = gold.remove(options.id); !removed) return std::unexpected(removed.error());
        if (options.json) print({{"id", options.id}}, environment);
        else environment.out << fmt::format("{} is no gold item any more; what was answered to it counts no longer.\n", prompt::onOneLine(options.id));
        return done;
    });
}

int list(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    GoldItems gold(**workspace, environment.clock, options.by);
    const auto items = gold.list();
    if (!items) return report(environment, items.error());
    if (options.json) print({{"taxonomy_version", gold.taxonomy().version()}, {"items", toJson(*items, gold.taxonomy())}}, environment);
    else if (items->empty()) environment.out << "There are no gold items.\n";
    else printTable(*items, gold.taxonomy(), environment.out);
    return done;
}

int import(const Options& options, Environment& environment) {
    return withGold(options, environment, [&](GoldItems& gold, ports::Workspace&) -> Result<int> {
        const auto imported = gold.import(environment.files, options.file, environment.stop);
        if (!imported) return std::unexpected(imported.error());
        ordered_json problems = ordered_json::array();
        for (const services::RejectedGold& row : imported->rejected) {
            problems.push_back({{"line", row.line}, {"id", row.id}, {"cause", row.cause}});
            environment.err << prompt::onOneLine(shortened(fmt::format("{}:{}: {}{}", options.file, row.line, row.cause,
                                                                       row.id.empty() ? std::string() : fmt::format(" (id {})", row.id)))) << '\n';
        }
        if (options.json) {
            print({{"read", imported->read}, {"added", imported->added}, {"already_there", imported->alreadyThere},
                   {"rejected", imported->rejected.size()}, {"problems", std::move(problems)}}, environment);
        } else {
            environment.out << fmt::format("{} rows: {} gold items added, {} there already, {} rejected.\n", imported->read, imported->added,
                                           imported->alreadyThere, imported->rejected.size());
        }
        return imported->rejected.empty() ? done : someRejected;
    });
}

int draw(const Options& options, Environment& environment) {
    return withGold(options, environment, [&](GoldItems& gold, ports::Workspace&) -> Result<int> {
        const auto drawn = gold.draw(options.items, options.seed, environment.stop);
        if (!drawn) return std::unexpected(drawn.error());
        if (options.json) {
            print({{"eligible", drawn->eligible}, {"drawn", drawn->drawn.size()}, {"seed", options.seed}, {"items", toJson(drawn->drawn, gold.taxonomy())}}, environment);
            return done;
        }
        if (drawn->eligible == 0) environment.out << "There is no item, beside the gold items, on which two or more answers stand that were given blind and alike.\n";
        else environment.out << fmt::format("{} of {} items that could be drawn are gold items now.\n", drawn->drawn.size(), drawn->eligible);
        printTable(drawn->drawn, gold.taxonomy(), environment.out);
        return done;
    });
}

CLI::App* addCommand(CLI::App& parent, const std::shared_ptr<Options>& options, std::shared_ptr<const std::string> workspace, const char* name,
                     const char* what, const char* help) {
    options->workspace = std::move(workspace);
    options->by = accountName();
    auto* command = parent.add_subcommand(name, what);
    command->footer(help);
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return command;
}

void addName(CLI::App& command, Options& options) {
    command.add_option("--by", options.by, "In whose name; by default that of the account. They are given no gold item that they made one");
}

}  // namespace

Run addGoldAdd(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(parent, options, std::move(workspace), "add", "Make an item a gold item", addHelp);
    command->add_option("id", options->id, "Id of the item")->required();
    command->add_option("--labels", options->labels, "Keys of its labels, with commas or blanks between them; none where no label fits")
        ->required()
        ->expected(0, -1);
    command->add_option("--note", options->note, "Why these labels are right");
    addName(*command, *options);
    return [options](Environment& environment) { return add(*options, environment); };
}

Run addGoldRemove(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(parent, options, std::move(workspace), "remove", "Make a gold item one like any other", "Fields of the JSON object: id.");
    command->add_option("id", options->id, "Id of the item")->required();
    addName(*command, *options);
    return [options](Environment& environment) { return remove(*options, environment); };
}

Run addGoldList(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    addCommand(parent, options, std::move(workspace), "list", "List the gold items", listHelp);
    return [options](Environment& environment) { return list(*options, environment); };
}

Run addGoldImport(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(parent, options, std::move(workspace), "import", "Make gold items of the rows of a file", importHelp);
    command->add_option("file", options->file, "JSON lines or CSV; - reads standard input")->required();
    addName(*command, *options);
    return [options](Environment& environment) { return import(*options, environment); };
}

Run addGoldDraw(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(parent, options, std::move(workspace), "draw", "Make gold items of some that reviewers answered blind and alike", drawHelp);
    command->add_option("items", options->items, "How many")->required();
    command->add_option("--seed", options->seed, "Of the draw; by default 1")->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()));
    addName(*command, *options);
    return [options](Environment& environment) { return draw(*options, environment); };
}

}  // namespace docket::cli
