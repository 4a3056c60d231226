#include "core/services/browse_desk.h"

#include <algorithm>

namespace docket::services {

/// A thread with a reading connection and a queue of questions.
class BrowseDesk::Thread {
public:
    /// `run` gets the browser, or why there is none; or that the question was replaced.
    using Run = std::function<void(Result<ItemBrowser*>)>;

    Thread(ports::WorkspaceFiles& files, std::filesystem::path path, const ports::Clock& clock, std::string reader)
        : m_files(files), m_path(std::move(path)), m_clock(clock), m_reader(std::move(reader)), m_thread([this] { work(); }) {}

    ~Thread() {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosing = true;
            interrupt();
        }
        m_arrived.notify_one();
        m_thread.join();
    }

    void post(bool canBeReplaced, Run run) {
        {
            const std::lock_guard lock(m_mutex);
            m_questions.push_back({canBeReplaced, std::move(run)});
        }
        m_arrived.notify_one();
    }

    void replace() {
        std::deque<Question> dropped;
        {
            const std::lock_guard lock(m_mutex);
            const auto kept = std::stable_partition(m_questions.begin(), m_questions.end(), [](const Question& q) { return !q.canBeReplaced; });
            std::move(kept, m_questions.end(), std::back_inserter(dropped));
            m_questions.erase(kept, m_questions.end());
            if (m_isReplaceableUnderWay) interrupt();
        }
        for (const Question& question : dropped) question.run(failure(ErrorKind::Cancelled, "Another question came first."));
    }

private:
    struct Question {
        bool canBeReplaced = false;
        Run run;
    };

    void interrupt() {
        if (m_workspace) m_workspace->list().interrupt();
    }

    Result<ItemBrowser*> browser() {
        if (m_browser) return m_browser.get();
        auto opened = m_files.open(m_path, ports::Access::ReadOnly);
        if (!opened) return std::unexpected(opened.error());
        {
            const std::lock_guard lock(m_mutex);
            m_workspace = std::move(*opened);
        }
        m_browser = std::make_unique<ItemBrowser>(*m_workspace, m_clock, m_reader);
        return m_browser.get();
    }

    void work() {
        while (true) {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return m_isClosing || !m_questions.empty(); });
            if (m_questions.empty()) return;
            Question question = std::move(m_questions.front());
            m_questions.pop_front();
            const bool isClosing = m_isClosing;
            m_isReplaceableUnderWay = question.canBeReplaced;
            lock.unlock();
            question.run(isClosing ? failure(ErrorKind::Cancelled, "The workspace is being closed.") : browser());
            lock.lock();
            m_isReplaceableUnderWay = false;
        }
    }

    ports::WorkspaceFiles& m_files;
    std::filesystem::path m_path;
    const ports::Clock& m_clock;
    std::string m_reader;
    std::unique_ptr<ports::Workspace> m_workspace;
    std::unique_ptr<ItemBrowser> m_browser;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Question> m_questions;
    bool m_isReplaceableUnderWay = false;
    bool m_isClosing = false;
    std::thread m_thread;
};

BrowseDesk::BrowseDesk(ports::WorkspaceFiles& files, std::filesystem::path path, const ports::Clock& clock, std::string reader)
    : m_pages(std::make_unique<Thread>(files, path, clock, reader)), m_counts(std::make_unique<Thread>(files, path, clock, reader)) {}

BrowseDesk::~BrowseDesk() = default;

template <class T, class Work>
void BrowseDesk::ask(Thread& thread, bool canBeReplaced, Work work, Done<T> done) {
    thread.post(canBeReplaced, [work = std::move(work), done = std::move(done)](Result<ItemBrowser*> browser) {
        if (!browser) return done(std::unexpected(browser.error()));
        done(work(**browser));
    });
}

void BrowseDesk::replaceQuestion() {
    m_pages->replace();
    m_counts->replace();
}

void BrowseDesk::rules(Done<BrowseRules> done) {
    ask<BrowseRules>(*m_pages, false, [](ItemBrowser& browser) { return browser.rules(); }, std::move(done));
}

void BrowseDesk::page(BrowseQuestion question, std::optional<ports::ListCursor> after, std::int64_t skip, int limit, Done<BrowsedPage> done) {
    ask<BrowsedPage>(
        *m_pages, true,
        [question = std::move(question), after, skip, limit](ItemBrowser& browser) -> Result<BrowsedPage> {
            const auto filter = browser.resolve(question.filter, question.search);
            if (!filter) return std::unexpected(filter.error());
            return browser.page(*filter, question.order, after, skip, limit);
        },
        std::move(done));
}

void BrowseDesk::count(BrowseQuestion question, Done<std::int64_t> done) {
    ask<std::int64_t>(
        *m_counts, true,
        [question = std::move(question)](ItemBrowser& browser) -> Result<std::int64_t> {
            const auto filter = browser.resolve(question.filter, question.search);
            if (!filter) return std::unexpected(filter.error());
            return browser.count(*filter);
        },
        std::move(done));
}

void BrowseDesk::items(BrowseQuestion question, Done<std::vector<ItemId>> done) {
    ask<std::vector<ItemId>>(
        *m_counts, false,
        [question = std::move(question)](ItemBrowser& browser) -> Result<std::vector<ItemId>> {
            const auto filter = browser.resolve(question.filter, question.search);
            if (!filter) return std::unexpected(filter.error());
            return browser.items(*filter, question.order);
        },
        std::move(done));
}

void BrowseDesk::detail(ItemId item, Done<BrowsedDetail> done) {
    ask<BrowsedDetail>(*m_pages, false, [item](ItemBrowser& browser) { return browser.detail(item); }, std::move(done));
}

void BrowseDesk::indexProgress(Done<ports::IndexProgress> done) {
    ask<ports::IndexProgress>(*m_counts, false, [](ItemBrowser& browser) { return browser.indexProgress(); }, std::move(done));
}

}  // namespace docket::services
