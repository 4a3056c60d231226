#include "core/services/adjudication/adjudication_desk.h"

#include "core/agreement/cohen.h"
#include "core/services/ledger/rights.h"

#include <algorithm>
#include <utility>

namespace docket::services {

namespace {

constexpr int rulingsListed = 10'000;

Result<std::vector<ItemId>> ruledItems(ports::Workspace& workspace, RulingList which, std::string_view name, Timestamp today) {
    const auto self = workspace.decisions().findReviewer(name);
    if (!self) return std::unexpected(self.error());
    if (which == RulingList::Mine && !*self) return std::vector<ItemId>();
    const auto rulings = workspace.rulings().latest(which == RulingList::Mine ? *self : std::nullopt, rulingsListed);
    if (!rulings) return std::unexpected(rulings.error());
    std::vector<ItemId> items;
    for (const Ruling& ruling : *rulings) {
        if (which == RulingList::Mine || ruling.at >= today) items.push_back(ruling.item);
    }
    return items;
}

Result<std::optional<ItemId>> lastDrafted(ports::Workspace& workspace, std::string_view name) {
    const auto self = workspace.decisions().findReviewer(name);
    if (!self) return std::unexpected(self.error());
    return *self ? workspace.rulings().lastDrafted(**self) : Result<std::optional<ItemId>>(std::nullopt);
}

/// Cohen's kappa of two labels over pairs of reviewers that both chose one of them: who of a pair comes first is no matter,
/// so that each that differs counts half for either order.
agreement::Estimate kappaOf(const ports::PairAnswers& answers) {
    std::vector<agreement::AnswerPair> pairs;
    const auto add = [&](std::int64_t n, std::uint32_t one, std::uint32_t other) { pairs.insert(pairs.end(), static_cast<std::size_t>(n), {one, other}); };
    add(answers.bothOne, 0, 0);
    add(answers.bothOther, 1, 1);
    add(answers.differ / 2, 0, 1);
    add(answers.differ - answers.differ / 2, 1, 0);
    return agreement::cohenKappa(pairs, 2);
}

}  // namespace

AdjudicationDesk::AdjudicationDesk(Writer& writer, ports::WorkspaceFiles& files, const std::filesystem::path& path, const ports::Clock& clock,
                                   AdjudicatorIdentity identity)
    : m_writer(writer), m_clock(clock), m_identity(std::move(identity)), m_adjudication(std::make_shared<std::unique_ptr<Adjudication>>()), m_reading(files, path) {}

AdjudicationDesk::~AdjudicationDesk() = default;

/// Hands `work` to the writer's thread, where what holds the items is made when it is first needed.
template <class T, class Work>
void AdjudicationDesk::change(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [made = m_adjudication, &clock = m_clock, identity = m_identity, work = std::move(work),
                                          done = std::move(done)](ports::Workspace& workspace) mutable {
        done(caught([&] {
            if (!*made) *made = std::make_unique<Adjudication>(workspace, clock, identity);
            return Result<T>(work(**made));
        }));
    });
}

void AdjudicationDesk::list(RulingList which, Timestamp today, Done<ListedRulings> done) {
    m_reading.replace();
    m_reading.ask<ListedRulings>(
        Question::Replaceable,
        [this, which, today](ports::Workspace& workspace, const std::stop_token&) -> Result<ListedRulings> {
            const auto role = roleIn(workspace, m_identity.name);
            if (!role) return std::unexpected(role.error());
            ListedRulings rulings;
            rulings.mayRule = *role >= roleFor(Right::Adjudicate);
            if (!rulings.mayRule) return rulings;
            auto waiting = workspace.rulings().waitingFor(m_identity.name);
            if (!waiting) return std::unexpected(waiting.error());
            rulings.waiting = std::ssize(*waiting);
            const auto drafted = lastDrafted(workspace, m_identity.name);
            if (!drafted) return std::unexpected(drafted.error());
            rulings.lastDrafted = *drafted;
            auto items = which == RulingList::Waiting ? std::move(waiting) : ruledItems(workspace, which, m_identity.name, today);
            if (!items) return std::unexpected(items.error());
            rulings.items = std::move(*items);
            return rulings;
        },
        std::move(done));
}

void AdjudicationDesk::describe(std::vector<ItemId> items, Done<std::vector<ports::ItemToRule>> done) {
    m_reading.ask<std::vector<ports::ItemToRule>>(
        Question::Lasting, [items = std::move(items)](ports::Workspace& workspace, const std::stop_token&) { return workspace.rulings().describe(items); },
        std::move(done));
}

void AdjudicationDesk::pairFigures(LabelId one, LabelId other, Done<PairFigures> done) {
    m_reading.ask<PairFigures>(
        Question::Lasting,
        [one, other](ports::Workspace& workspace, const std::stop_token&) -> Result<PairFigures> {
            const auto answers = workspace.rulings().answersOn(one, other);
            if (!answers) return std::unexpected(answers.error());
            return PairFigures{one, other, *answers, kappaOf(*answers)};
        },
        std::move(done));
}

void AdjudicationDesk::newRulings(Done<NewRulings> done) {
    m_reading.ask<NewRulings>(
        Question::Lasting,
        [this](ports::Workspace& workspace, const std::stop_token&) -> Result<NewRulings> {
            RuleBook rules(workspace.rules());
            if (const auto read = rules.refresh(); !read) return std::unexpected(read.error());
            const auto self = workspace.decisions().findReviewer(m_identity.name);
            if (!self) return std::unexpected(self.error());
            if (!*self) return NewRulings{{}, rules.taxonomy()};
            auto notices = workspace.rulings().unseenBy(**self);
            if (!notices) return std::unexpected(notices.error());
            for (ports::RulingNotice& notice : *notices) {
                const int inForce = rules.versions().taxonomy;
                notice.ruling.answer.isGold = false;  // nobody is told which items measure reviewers
                notice.answered = rules.lineage().read(notice.answered, notice.answeredUnder, inForce);
                notice.ruling.answer.labels = rules.lineage().read(notice.ruling.answer.labels, notice.ruling.taxonomyVersion, inForce);
            }
            return NewRulings{std::move(*notices), rules.taxonomy()};
        },
        std::move(done));
}

void AdjudicationDesk::noteSeen(EventId through, Done<void> done) {
    m_writer.post(Priority::Interactive, [name = m_identity.name, &clock = m_clock, through, done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&] {
            return ports::inTransaction(workspace, [&]() -> Result<> {
                const auto reviewer = workspace.decisions().reviewer(name, clock.now());
                if (!reviewer) return std::unexpected(reviewer.error());
                return workspace.rulings().noteSeen(*reviewer, through);
            });
        }));
    });
}

void AdjudicationDesk::claim(ItemId item, Done<ItemForRuling> done) {
    change<ItemForRuling>([item](Adjudication& work) { return work.claim(item); }, std::move(done));
}

void AdjudicationDesk::look(ItemId item, Done<ItemForRuling> done) {
    change<ItemForRuling>([item](Adjudication& work) { return work.look(item); }, std::move(done));
}

void AdjudicationDesk::rule(ItemId item, RulingAnswer answer, Done<Recorded> done) {
    change<Recorded>([item, answer = std::move(answer)](Adjudication& work) { return work.rule(item, answer); }, std::move(done));
}

void AdjudicationDesk::sendBack(ItemId item, std::string note, Done<void> done) {
    change<void>([item, note = std::move(note)](Adjudication& work) { return work.sendBack(item, note); }, std::move(done));
}

void AdjudicationDesk::release(ItemId item, Done<void> done) {
    change<void>([item](Adjudication& work) { return work.release(item); }, std::move(done));
}

void AdjudicationDesk::releaseAll(Done<void> done) {
    change<void>([](Adjudication& work) { return work.releaseAll(); }, std::move(done));
}

void AdjudicationDesk::undo(Done<ItemForRuling> done) {
    change<ItemForRuling>([](Adjudication& work) { return work.undo(); }, std::move(done));
}

void AdjudicationDesk::redo(Done<ItemId> done) {
    change<ItemId>([](Adjudication& work) { return work.redo(); }, std::move(done));
}

void AdjudicationDesk::renew(Done<Timestamp> done) {
    change<Timestamp>([](Adjudication& work) { return work.renew(); }, std::move(done));
}

void AdjudicationDesk::keepDraft(RulingDraft draft, Done<Timestamp> done) {
    change<Timestamp>([draft = std::move(draft)](Adjudication& work) { return work.keepDraft(draft); }, std::move(done));
}

}  // namespace docket::services
