#include "core/services/queue/browse_desk.h"

namespace docket::services {

/// One reading thread with the browser over its connection, which is made there.
struct BrowseDesk::Thread {
    Thread(ports::WorkspaceFiles& files, std::filesystem::path path, const ports::Clock& ticking, std::string who)
        : clock(ticking), reader(std::move(who)), thread(files, std::move(path)) {}

    ItemBrowser& browserOver(ports::Workspace& workspace) {
        if (!browser) browser = std::make_unique<ItemBrowser>(workspace, clock, reader);
        return *browser;
    }

    const ports::Clock& clock;
    std::string reader;
    std::unique_ptr<ItemBrowser> browser;
    ReadingThread thread;
};

BrowseDesk::BrowseDesk(ports::WorkspaceFiles& files, std::filesystem::path path, const ports::Clock& clock, std::string reader)
    : m_pages(std::make_unique<Thread>(files, path, clock, reader)), m_counts(std::make_unique<Thread>(files, path, clock, reader)) {}

BrowseDesk::~BrowseDesk() = default;

template <class T, class Work>
void BrowseDesk::ask(Thread& thread, Question kind, Work work, Done<T> done) {
    thread.thread.ask<T>(
        kind, [&thread, work = std::move(work)](ports::Workspace& workspace, const std::stop_token&) { return work(thread.browserOver(workspace)); }, std::move(done));
}

void BrowseDesk::replaceQuestion() {
    m_pages->thread.replace();
    m_counts->thread.replace();
}

void BrowseDesk::rules(Done<BrowseRules> done) {
    ask<BrowseRules>(*m_pages, Question::Lasting, [](ItemBrowser& browser) { return browser.rules(); }, std::move(done));
}

void BrowseDesk::page(BrowseQuestion question, std::optional<ports::ListCursor> after, std::int64_t skip, int limit, Done<BrowsedPage> done) {
    ask<BrowsedPage>(
        *m_pages, Question::Replaceable,
        [question = std::move(question), after, skip, limit](ItemBrowser& browser) -> Result<BrowsedPage> {
            const auto filter = browser.resolve(question.filter, question.search);
            if (!filter) return std::unexpected(filter.error());
            return browser.page(*filter, question.order, after, skip, limit);
        },
        std::move(done));
}

void BrowseDesk::count(BrowseQuestion question, Done<std::int64_t> done) {
    ask<std::int64_t>(
        *m_counts, Question::Replaceable,
        [question = std::move(question)](ItemBrowser& browser) -> Result<std::int64_t> {
            const auto filter = browser.resolve(question.filter, question.search);
            if (!filter) return std::unexpected(filter.error());
            return browser.count(*filter);
        },
        std::move(done));
}

void BrowseDesk::items(BrowseQuestion question, Done<std::vector<ItemId>> done) {
    ask<std::vector<ItemId>>(
        *m_counts, Question::Lasting,
        [question = std::move(question)](ItemBrowser& browser) -> Result<std::vector<ItemId>> {
            const auto filter = browser.resolve(question.filter, question.search);
            if (!filter) return std::unexpected(filter.error());
            return browser.items(*filter, question.order);
        },
        std::move(done));
}

void BrowseDesk::externalIds(std::vector<ItemId> items, Done<std::vector<std::string>> done) {
    ask<std::vector<std::string>>(
        *m_counts, Question::Lasting, [items = std::move(items)](ItemBrowser& browser) { return browser.externalIds(items); }, std::move(done));
}

void BrowseDesk::detail(ItemId item, Done<BrowsedDetail> done) {
    ask<BrowsedDetail>(*m_pages, Question::Lasting, [item](ItemBrowser& browser) { return browser.detail(item); }, std::move(done));
}

void BrowseDesk::indexProgress(Done<ports::IndexProgress> done) {
    ask<ports::IndexProgress>(*m_counts, Question::Lasting, [](ItemBrowser& browser) { return browser.indexProgress(); }, std::move(done));
}

}  // namespace docket::services
