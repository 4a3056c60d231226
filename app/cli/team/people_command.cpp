#include "app/cli/json_lines.h"
#include "app/cli/subcommands.h"

#include "core/prompt/rendering.h"
#include "core/services/ledger/rights.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/team/people.h"

#include <fmt/format.h>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

constexpr const char* help =
    "Roles: a reviewer answers items and sees their own figures; a lead also rules on items, steers the queue, sees the figures of all\n"
    "and takes data out; an admin also changes the taxonomy and the policy and gives roles. As long as nobody is lead or admin,\n"
    "whoever was given no role may do everything; from then on they are reviewers. A role is a rule of work and no lock: whoever can\n"
    "write the file can write anything, and so this command asks for no role unless --by says in whose name it is done.\n"
    "--json prints one JSON object: people[] {name, role (null: none was given), acts_as, skills[]}.";

struct Options {
    std::string workspace;
    bool json = false;
    std::string name;
    std::string role;
    std::vector<std::string> skills;
    bool hasSkills = false;
    std::string by;
};

int list(const Options& options, ports::Workspace& workspace, Environment& environment) {
    const auto people = workspace.people().all();
    if (!people) return report(environment, people.error());
    services::RuleBook rules(workspace.rules());
    if (const auto read = rules.refresh(); !read) return report(environment, read.error());
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Person& person : *people) {
        const std::string_view acts = toString(roleOf(&person, *people));
        std::vector<std::string> skills;
        for (const LabelId group : person.skills) skills.emplace_back(rules.taxonomy()->keyOf(group));
        if (options.json) {
            all.push_back({{"name", person.name}, {"role", person.role ? nlohmann::ordered_json(toString(*person.role)) : nlohmann::ordered_json()}, {"acts_as", acts}, {"skills", skills}});
            continue;
        }
        environment.out << fmt::format("{:<32} {:<10} {}\n", prompt::onOneLine(person.name), person.role ? toString(*person.role) : fmt::format("({})", acts),
                                       fmt::join(skills, ", "));
    }
    if (options.json) environment.out << jsonLine({{"people", std::move(all)}}) << '\n';
    else if (people->empty()) environment.out << "Nobody has worked here yet, and nobody was given a role.\n";
    return done;
}

int run(const Options& options, Environment& environment) {
    const bool isChange = !options.name.empty();
    auto workspace = environment.workspaces.open(options.workspace, isChange ? ports::Access::ReadWrite : ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    if (isChange) {
        if (!options.by.empty()) {
            if (const auto may = services::checkRight(**workspace, options.by, Right::ManagePeople); !may) return report(environment, may.error());
        }
        services::PersonChange change;
        change.role = parseRole(options.role);
        if (options.hasSkills) change.skills = options.skills;
        const auto changed = services::changePerson(**workspace, environment.clock, options.name, change, options.by.empty() ? accountName() : options.by);
        if (!changed) return report(environment, changed.error());
    }
    return list(options, **workspace, environment);
}

}  // namespace

Run addPeople(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("people", "Who works in a workspace, and as what");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_flag("--json", options->json, "Print one JSON object");
    auto* set = command->add_subcommand("set", "Give somebody a role or skills; one who is new is added");
    set->add_option("name", options->name, "Name of the person")->required();
    auto* role = set->add_option("--role", options->role, "reviewer, lead or admin")->check(CLI::IsMember({"reviewer", "lead", "admin"}));
    auto* skills = set->add_option("--skills", options->skills, "Keys of the groups of labels whose items come to them; an empty text: of all")->delimiter(',');
    set->add_option("--by", options->by, "In whose name, who then has to be admin; by default that of the account, which is not asked");
    set->add_flag("--json", options->json, "Print one JSON object");
    set->callback([options, role, skills] {
        if (role->count() == 0 && skills->count() == 0) throw CLI::RequiredError("--role or --skills");
        options->hasSkills = skills->count() > 0;
        std::erase(options->skills, "");
    });
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
