#include "core/storage/tables/people_tables.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/tables/label_set_text.h"

namespace docket::storage {

std::vector<Person> readPeople(Connection& connection) {
    auto rows = connection.query("SELECT id, name, role, skills FROM reviewers ORDER BY name");
    std::vector<Person> people;
    while (rows.step()) {
        Person person{rows.id<ReviewerTag>(0), std::string(rows.text(1)), std::nullopt, labelSetFrom(rows.text(3))};
        if (rows.integer(2) != 0) person.role = rows.oneOf(2, Role::Admin);
        people.push_back(std::move(person));
    }
    return people;
}

Result<std::vector<Person>> PeopleTables::all() {
    return guarded(m_connection, [&]() -> Result<std::vector<Person>> { return readPeople(m_connection); });
}

Result<std::vector<LabelId>> PeopleTables::skillsOf(ReviewerId person) {
    return guarded(m_connection, [&]() -> Result<std::vector<LabelId>> {
        auto row = m_connection.query("SELECT skills FROM reviewers WHERE id = $1");
        row.bind(person);
        return row.step() ? labelSetFrom(row.text(0)) : LabelSet();
    });
}

Result<> PeopleTables::set(const Person& person, std::string_view by, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        const int role = person.role ? static_cast<int>(*person.role) : 0;
        m_connection.query("UPDATE reviewers SET role = $1, skills = $2 WHERE id = $3").bind(role, toText(person.skills), person.id).run();
        review::Event event;
        event.at = now;
        event.kind = review::EventKind::PersonChanged;
        event.reviewer = by;
        event.payload = codec::writePersonChanged(person);
        m_chain.append(std::move(event));
        return {};
    });
}

}  // namespace docket::storage
