#include "core/services/team/people.h"

#include "core/codec/text/document.h"
#include "core/services/ledger/rule_book.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::size_t longestName = 200;  // bytes

Result<> checkName(std::string_view name) {
    const bool isBlank = name.find_first_not_of(" \t") == std::string_view::npos;
    if (isBlank) return failure(ErrorKind::InvalidInput, "A person needs a name. Nothing was changed.");
    if (!codec::isUtf8(name)) return failure(ErrorKind::InvalidInput, "The name is no UTF-8 text. Nothing was changed.");
    if (name.size() > longestName) {
        return failure(ErrorKind::InvalidInput, fmt::format("The name is longer than {} bytes. Nothing was changed.", longestName));
    }
    return {};
}

Result<std::vector<LabelId>> groupsOf(const taxonomy::Taxonomy& taxonomy, const std::vector<std::string>& keys) {
    std::vector<LabelId> groups;
    for (const std::string& key : keys) {
        const taxonomy::Label* label = taxonomy.findByKey(key);
        if (label == nullptr || (!label->isGroup && label->parent)) {
            return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" is neither a group of labels nor a label at the top. Nothing was changed.", key));
        }
        groups.push_back(label->id);
    }
    std::ranges::sort(groups);
    groups.erase(std::ranges::unique(groups).begin(), groups.end());
    return groups;
}

/// Whether there is an admin, and there would be none any more.
bool leavesNoAdmin(const std::vector<Person>& people, const Person& changed) {
    const auto isAdmin = [](const Person& person) { return person.role == Role::Admin; };
    const bool isLast = std::ranges::count_if(people, isAdmin) == 1 && std::ranges::any_of(people, [&](const Person& person) {
        return isAdmin(person) && person.id == changed.id;
    });
    return isLast && !isAdmin(changed);
}

}  // namespace

Result<Person> changePerson(ports::Workspace& workspace, const ports::Clock& clock, std::string_view name, const PersonChange& change, std::string_view by) {
    if (const auto checked = checkName(name); !checked) return std::unexpected(checked.error());
    return ports::inTransaction(workspace, [&]() -> Result<Person> {
        const Timestamp now = clock.now();
        const auto id = workspace.decisions().reviewer(name, now);
        if (!id) return std::unexpected(id.error());
        const auto people = workspace.people().all();
        if (!people) return std::unexpected(people.error());
        const auto found = std::ranges::find(*people, *id, &Person::id);
        Person person = found == people->end() ? Person{*id, std::string(name), {}, {}} : *found;
        const Person before = person;
        if (change.role) person.role = change.role;
        if (change.skills) {
            RuleBook rules(workspace.rules());
            if (const auto read = rules.refresh(); !read) return std::unexpected(read.error());
            auto groups = groupsOf(*rules.taxonomy(), *change.skills);
            if (!groups) return std::unexpected(groups.error());
            person.skills = std::move(*groups);
        }
        if (leavesNoAdmin(*people, person)) {
            return failure(ErrorKind::Conflict, fmt::format("{} is the only admin. Make somebody else admin first; nothing was changed.", name));
        }
        if (person == before) return person;
        if (const auto set = workspace.people().set(person, by, now); !set) return std::unexpected(set.error());
        return person;
    });
}

}  // namespace docket::services
