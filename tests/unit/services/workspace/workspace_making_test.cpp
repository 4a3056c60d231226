#include "core/services/workspace/workspace_making.h"

#include "core/storage/files/local_files.h"
#include "tests/support/golden.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace docket::services {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// Files whose disk fails after so many bytes of each.
class FailingFiles : public storage::LocalFiles {
public:
    explicit FailingFiles(std::int64_t failsAt) : m_failsAt(failsAt) {}

    Result<std::unique_ptr<ByteSource>> openSource(const fs::path& file) override {
        auto source = storage::LocalFiles::openSource(file);
        if (!source) return source;
        return std::make_unique<Source>(std::move(*source), m_failsAt);
    }

private:
    class Source : public ByteSource {
    public:
        Source(std::unique_ptr<ByteSource> source, std::int64_t failsAt) : m_source(std::move(source)), m_left(failsAt) {}
        Result<std::size_t> read(char* buffer, std::size_t capacity) override {
            if (m_left <= 0) return failure(ErrorKind::Io, "The disk has gone.");
            auto got = m_source->read(buffer, std::min(capacity, static_cast<std::size_t>(m_left)));
            if (got) m_left -= static_cast<std::int64_t>(*got);
            return got;
        }
        std::string name() const override { return m_source->name(); }
        std::int64_t size() const override { return m_source->size(); }

    private:
        std::unique_ptr<ByteSource> m_source;
        std::int64_t m_left;
    };

    std::int64_t m_failsAt;
};

class WorkspaceMaking : public testing::Test {
protected:
    /// Several batches of rows.
    void SetUp() override {
        std::ofstream out(fixture.folder / "p.jsonl");
        const std::string text(2000, 'x');
        for (int i = 0; i < 30'000; ++i) out << R"({"id":")" << i << R"(","text":")" << text << R"(","label":"billing","note":"é"})" << '\n';
        before = test::namesIn(fixture.folder.path());
    }
    Result<ImportReport> make(ports::Files& over, const std::stop_token& stop = {}, const ProgressSink& progress = {}) {
        ImportRequest import;
        import.files = {fixture.folder / "p.jsonl"};
        return makeWorkspace(fixture.files, over, fixture.clock, {target, fixture.taxonomy(), {}, std::move(import)}, stop, progress);
    }

    test::WorkspaceFixture fixture;
    storage::LocalFiles files;
    fs::path target = fixture.folder / "new.docket";
    std::set<std::string> before;
};

TEST_F(WorkspaceMaking, StoppedHalfwayThereIsNone) {
    std::stop_source stop;
    const auto made = make(files, stop.get_token(), [&](const Progress& progress) {
        if (progress.done > 0) stop.request_stop();
    });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
    EXPECT_THAT(made.error().message, HasSubstr("new.docket was not made: interrupted"));
    EXPECT_EQ(test::namesIn(fixture.folder.path()), before);
}

TEST_F(WorkspaceMaking, WhereAFileCannotBeReadOnNothingIsSaidToBeKept) {
    FailingFiles failing(50'000'000);
    std::int64_t read = 0;
    const auto made = make(failing, {}, [&](const Progress& progress) { read = progress.done; });
    ASSERT_FALSE(made);
    EXPECT_GT(read, 0) << "rows had been taken in";
    EXPECT_THAT(made.error().message, AllOf(HasSubstr("The disk has gone."), HasSubstr("new.docket was not made."), Not(HasSubstr("kept"))));
    EXPECT_EQ(test::namesIn(fixture.folder.path()), before);
}

TEST_F(WorkspaceMaking, AFileThatTakesItsPlaceMeanwhileStays) {
    const auto made = make(files, {}, [&](const Progress&) { std::ofstream(target) << "somebody was quicker"; });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::AlreadyExists);
    std::ifstream in(target);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "somebody was quicker");
    before.insert("new.docket");
    EXPECT_EQ(test::namesIn(fixture.folder.path()), before);
}

}  // namespace
}  // namespace docket::services
