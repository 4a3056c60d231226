#include "core/services/follow_ups/rerouting.h"

#include "core/services/follow_ups/rerouting_plan.h"

#include <algorithm>

namespace docket::services {

namespace {

/// Read at a time, so that neither memory nor an old state of the file is held for long.
constexpr std::int64_t itemsAtOnce = 20'000;
const ProgressSink silent;

/// What the rules that came into force make of everything that the rerouting is about.
class ByRules {
public:
    static Result<ByRules> open(ports::Workspace& reader, const ports::Rerouting& rerouting, const std::stop_token& stop) {
        return ports::reading(reader, [&]() -> Result<ByRules> {
            const auto policy = reader.rules().policy(rerouting.versions.policy);
            if (!policy) return std::unexpected(policy.error());
            const auto ground = groundUnder(reader.rules(), *policy, rerouting.versions.taxonomy);
            if (!ground) return std::unexpected(ground.error());
            auto pass = PredictionPass::open(reader, PredictionPass::Threads::UpToTwo, 1, stop, silent);
            if (!pass) return std::unexpected(pass.error());
            auto rules = ReroutingRules::read(reader, *ground, *pass);
            if (!rules) return std::unexpected(rules.error());
            const auto last = reader.predictions().lastItem();
            if (!last) return std::unexpected(last.error());
            return ByRules(reader, rerouting, std::move(*rules), *last);
        });
    }

    Result<std::vector<ports::EntryChange>> next() {
        std::vector<ports::EntryChange> changes;
        while (changes.empty() && m_next <= m_last.value) {
            const ItemId first{m_next};
            m_next += itemsAtOnce;
            const auto visited = ports::reading(*m_reader, [&] {
                return m_reader->predictions().visitItems(
                    m_rules.looking({.withPlaces = true, .first = first, .last = ItemId{std::min(m_next - 1, m_last.value)}}),
                    [&](const ports::PredictedItem& item) -> Result<> {
                        if (!isIn(m_rerouting.scope, *item.place)) return {};
                        if (auto change = m_rules.changeOf(item, m_rerouting.begunAt)) changes.push_back(std::move(*change));
                        return {};
                    });
            });
            if (!visited) return std::unexpected(visited.error());
        }
        return changes;
    }
    Progress progress() const { return {std::min(m_next - 1, m_last.value), m_last.value}; }

private:
    ByRules(ports::Workspace& reader, ports::Rerouting rerouting, ReroutingRules rules, ItemId last)
        : m_reader(&reader), m_rerouting(std::move(rerouting)), m_rules(std::move(rules)), m_last(last) {}

    ports::Workspace* m_reader;
    ports::Rerouting m_rerouting;
    ReroutingRules m_rules;
    ItemId m_last;
    std::int64_t m_next = 1;
};

/// What takes an earlier rerouting back.
class Backwards {
public:
    static Result<Backwards> open(ports::Workspace& reader, const ports::Rerouting& undone) {
        const auto count = reader.reroutings().countOf(undone);
        if (!count) return std::unexpected(count.error());
        return Backwards(reader, undone, *count);
    }

    Result<std::vector<ports::EntryChange>> next() {
        auto made = ports::reading(*m_reader, [&] { return m_reader->reroutings().changesOf(m_undone, m_last, itemsAtOnce); });
        if (!made) return std::unexpected(made.error());
        std::vector<ports::EntryChange> changes;
        for (const ports::EntryChanged& each : *made) changes.push_back({each.change.item, each.change.after, each.change.before});
        if (!made->empty()) m_last = made->back();
        m_progress.done += std::ssize(changes);
        return changes;
    }
    Progress progress() const { return m_progress; }

private:
    Backwards(ports::Workspace& reader, ports::Rerouting undone, std::int64_t count) : m_reader(&reader), m_undone(std::move(undone)), m_progress{0, count} {}

    ports::Workspace* m_reader;
    ports::Rerouting m_undone;
    std::optional<ports::EntryChanged> m_last;
    Progress m_progress;
};

/// Does a step of a rerouting, about so many items; 0: another program has ended it.
template <class Work>
Result<std::size_t> stepOf(const ports::Rerouting& rerouting, Steps& steps, std::size_t items, Work work) {
    return steps.run([&](ports::Workspace& workspace) -> Result<std::size_t> {
        const auto open = workspace.reroutings().open();
        if (!open) return std::unexpected(open.error());
        if (!*open || (*open)->id != rerouting.id) return 0;
        const auto done = work(workspace.reroutings());
        return done ? Result<std::size_t>(items) : std::unexpected(done.error());
    });
}

template <class Changes>
Result<> write(Steps& steps, const ports::Clock& clock, const ports::Rerouting& rerouting, Changes changes, const ProgressSink& progress) {
    while (true) {
        const auto next = changes.next();
        if (!next) return std::unexpected(next.error());
        if (next->empty()) break;
        for (std::span<const ports::EntryChange> rest = *next; !rest.empty();) {
            const auto step = rest.first(std::min(steps.items(), rest.size()));
            rest = rest.subspan(step.size());
            const auto written = stepOf(rerouting, steps, step.size(), [&](ports::Reroutings& reroutings) { return reroutings.apply(step, clock.now()); });
            if (!written) return std::unexpected(written.error());
            if (*written == 0) return {};
        }
        if (progress) progress(changes.progress());
    }
    const auto ended = stepOf(rerouting, steps, 1, [&](ports::Reroutings& reroutings) { return reroutings.end(rerouting.id, rerouting.actor, clock.now()); });
    return ended ? Result<>() : std::unexpected(ended.error());
}

}  // namespace

Result<std::optional<EventId>> beginRerouting(ports::Workspace& workspace, ports::Rerouting rerouting, std::optional<int> reverts, Timestamp now) {
    if (reverts) {
        const auto undone = workspace.reroutings().of(rerouting.cause, *reverts);
        if (!undone) return std::unexpected(undone.error());
        if (*undone) rerouting.undoes = (*undone)->id;
        rerouting.scope = {};
    }
    if (rerouting.scope.isEmpty() && !rerouting.undoes) return std::nullopt;
    const auto begun = workspace.reroutings().begin(rerouting, now);
    return begun ? Result<std::optional<EventId>>(*begun) : std::unexpected(begun.error());
}

Result<std::optional<std::int64_t>> countRerouted(Writer& writer, std::optional<EventId> rerouting) {
    if (!rerouting) return std::nullopt;
    auto counted = writer.run(Priority::Bulk, [id = *rerouting](ports::Workspace& workspace) -> Result<std::optional<std::int64_t>> {
        const auto made = workspace.reroutings().at(id);
        if (!made) return std::unexpected(made.error());
        const auto count = workspace.reroutings().countOf(*made);
        return count ? Result<std::optional<std::int64_t>>(*count) : std::unexpected(count.error());
    });
    return counted.get();
}

Result<> finishRerouting(Steps& steps, const ports::Clock& clock, const ProgressSink& progress) {
    const auto open = steps.look([](ports::Workspace& workspace) { return workspace.reroutings().open(); });
    if (!open) return std::unexpected(open.error());
    if (!*open) return {};
    const ports::Rerouting& rerouting = **open;
    const auto reader = steps.reader();
    if (!reader) return std::unexpected(reader.error());
    if (!rerouting.undoes) {
        auto changes = ByRules::open(**reader, rerouting, steps.stop());
        if (!changes) return std::unexpected(changes.error());
        return write(steps, clock, rerouting, std::move(*changes), progress);
    }
    const auto undone = (*reader)->reroutings().at(*rerouting.undoes);
    if (!undone) return std::unexpected(undone.error());
    auto changes = Backwards::open(**reader, *undone);
    if (!changes) return std::unexpected(changes.error());
    return write(steps, clock, rerouting, std::move(*changes), progress);
}

}  // namespace docket::services
