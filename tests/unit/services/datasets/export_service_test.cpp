#include "core/services/datasets/dataset_preview.h"
#include "core/services/datasets/export_service.h"

#include "core/ports/export_intents.h"
#include "core/services/agreement/agreement_studies.h"
#include "core/services/team/people.h"
#include "core/storage/files/local_files.h"
#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace docket::services {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using nlohmann::json;

/// Does something as each file of a dataset is made, which is while its items are read.
class BusyFiles : public storage::LocalFiles {
public:
    explicit BusyFiles(std::function<void()> meanwhile) : m_meanwhile(std::move(meanwhile)) {}

    Result<std::unique_ptr<ports::DatasetFolder>> createFolder(const fs::path& target) override {
        auto folder = LocalFiles::createFolder(target);
        if (!folder) return folder;
        return std::make_unique<Folder>(std::move(*folder), m_meanwhile);
    }

private:
    class Folder : public ports::DatasetFolder {
    public:
        Folder(std::unique_ptr<ports::DatasetFolder> inner, std::function<void()> meanwhile) : m_inner(std::move(inner)), m_meanwhile(std::move(meanwhile)) {}

        Result<std::unique_ptr<File>> create(std::string_view name) override {
            m_meanwhile();
            return m_inner->create(name);
        }
        fs::path unpublishedPath() const override { return m_inner->unpublishedPath(); }
        Result<> publish() override { return m_inner->publish(); }

    private:
        std::unique_ptr<ports::DatasetFolder> m_inner;
        std::function<void()> m_meanwhile;
    };

    std::function<void()> m_meanwhile;
};

class ExportServiceTest : public ::testing::Test {
protected:
    void SetUp() override { m_sample.fixture.addItems(*m_sample.writing, 30); }

    Result<ExportReport> run(const dataset::Recipe& recipe, const fs::path& target, const std::stop_token& stop = {},
                             const ProgressSink& progress = {}) {
        Writer writer(m_sample.fixture.open());
        ExportService service(m_sample.fixture.files, m_files, m_sample.fixture.clock, writer);
        return service.run({m_sample.fixture.path(), target, recipe}, stop, progress);
    }

    fs::path target(const std::string& name) const { return m_sample.fixture.folder / name; }

    void decideSome(int n) {
        for (int i = 1; i <= n; ++i) m_sample.decide("anna", "t-" + std::to_string(i), {i % 3 == 0 ? "refund" : "billing"});
    }

    static dataset::Recipe recipe(dataset::Format format) {
        dataset::Recipe made;
        made.format = format;
        return made;
    }

    static json manifestOf(const fs::path& folder) { return json::parse(test::contentOf(folder / "manifest.json")); }

    test::HostileWorkspace m_sample{test::taxonomyOf({"billing", "refund", "other"})};
    storage::LocalFiles m_files;
};

TEST_F(ExportServiceTest, ReportsWhatItWrote) {
    decideSome(12);
    const auto report = run(recipe(dataset::Format::OpenAiChat), target("out"));
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->records, 12);
    EXPECT_EQ(report->byLabel, (dataset::Counts{{"billing", 8}, {"refund", 4}}));
    EXPECT_TRUE(report->warnings.empty());
    ASSERT_EQ(report->files.size(), 2U);
    EXPECT_EQ(report->files[1].name, "README.md");
    const std::string written = test::contentOf(target("out") / "train.jsonl");
    EXPECT_EQ(report->files[0], (dataset::FileFacts{"train.jsonl", static_cast<std::int64_t>(written.size()), toHex(sha256(written))}));
    EXPECT_EQ(report->manifest, target("out") / "manifest.json");
}

TEST_F(ExportServiceTest, RefusesWhoMayNotTakeDataOut) {
    decideSome(12);
    for (const auto& [name, role] : {std::pair("adm", Role::Admin), std::pair("lea", Role::Lead), std::pair("anna", Role::Reviewer)}) {
        PersonChange change;
        change.role = role;
        ASSERT_TRUE(changePerson(*m_sample.writing, m_sample.fixture.clock, name, change, "adm"));
    }
    Writer writer(m_sample.fixture.open());
    ExportService service(m_sample.fixture.files, m_files, m_sample.fixture.clock, writer);
    const auto last = m_sample.writing->decisions().lastEvent().value();
    for (const char* name : {"anna", "somebody new"}) {
        for (const dataset::Format format : dataset::allFormats) {
            const auto refused = service.run({.workspace = m_sample.fixture.path(), .target = target("out"), .recipe = recipe(format), .actor = name});
            ASSERT_FALSE(refused) << name;
            EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
            EXPECT_THAT(refused.error().message, HasSubstr("may not take data out"));
        }
    }
    EXPECT_FALSE(fs::exists(target("out")));
    EXPECT_EQ(m_sample.writing->decisions().lastEvent().value(), last) << "nothing is noted";
    for (const char* name : {"lea", "adm"}) EXPECT_TRUE(service.run({.workspace = m_sample.fixture.path(), .target = target(name), .recipe = recipe(dataset::Format::Native), .actor = name})) << name;
}

TEST_F(ExportServiceTest, SaysSoWhenAVendorWantsMoreExamples) {
    decideSome(9);
    const auto report = run(recipe(dataset::Format::OpenAiChat), target("out")).value();
    EXPECT_THAT(report.warnings, ::testing::ElementsAre(HasSubstr("this one has 9")));
}

TEST_F(ExportServiceTest, GivesTheSameBytesForTheSameDataAndRecipe) {
    decideSome(20);
    for (const dataset::Format format : dataset::allFormats) {
        const std::string name(toString(format));
        ASSERT_TRUE(run(recipe(format), target(name + "-1")));
        m_sample.fixture.clock.advance(minutes(60));
        ASSERT_TRUE(run(recipe(format), target(name + "-2")));
        for (const std::string& file : test::filesIn(target(name + "-1"))) {
            EXPECT_EQ(test::contentOf(target(name + "-1") / file), test::contentOf(target(name + "-2") / file)) << name << "/" << file;
        }
    }
}

TEST_F(ExportServiceTest, TheSeedChangesTheSample) {
    decideSome(30);
    auto few = recipe(dataset::Format::FewShot);
    ASSERT_TRUE(run(few, target("seven")));
    few.seed = 8;
    ASSERT_TRUE(run(few, target("eight")));
    EXPECT_NE(test::contentOf(target("seven") / "prompt.txt"), test::contentOf(target("eight") / "prompt.txt"));
}

TEST_F(ExportServiceTest, SubtractsFromAllItemsToThoseExported) {
    decideSome(6);
    m_sample.decide("ben", "t-7", {"billing"}, "", ArmChoice::AlwaysAssisted);
    auto blind = recipe(dataset::Format::FewShot);
    blind.exposure = dataset::ExposureFilter::Blind;
    blind.examplesPerLabel = 2;
    ASSERT_TRUE(run(blind, target("out")));
    const json counts = manifestOf(target("out")).at("counts");
    EXPECT_EQ(counts.at("items"), 30);
    EXPECT_EQ(counts.at("left_out"), (json{{"undecided", 23}, {"not_blind", 1}, {"not_sampled", 2}}));
    EXPECT_EQ(counts.at("exported"), 4);
}

TEST_F(ExportServiceTest, LeavesOutWhatPeopleWereUnsureOfAndCountsIt) {
    decideSome(6);
    m_sample.decide("ben", "t-7", {"billing"}, "not sure");
    auto sure = recipe(dataset::Format::OpenAiChat);
    sure.setLeftOut(dataset::Doubt::Unsure, true);
    ASSERT_TRUE(run(sure, target("out")));
    const json manifest = manifestOf(target("out"));
    EXPECT_EQ(manifest.at("counts").at("left_out"), (json{{"undecided", 23}, {"unsure", 1}}));
    EXPECT_EQ(manifest.at("records"), 6);
    EXPECT_EQ(manifest.at("recipe").at("leave_out"), json::array({"unsure"}));
}

TEST_F(ExportServiceTest, LeavesOutAnOpenTestUntilItEnds) {
    decideSome(6);
    {
        Writer writer(m_sample.fixture.open());
        ASSERT_TRUE(AgreementStudies(writer, m_sample.fixture.clock, "lead").draw({.items = 10, .seed = {}, .note = {}, .fewest = 1}));
    }
    ReviewSession ben(*m_sample.writing, m_sample.fixture.clock, {"ben", "sitting"});
    Answer answer;
    answer.labels = {m_sample.fixture.taxonomy().findByKey("billing")->id};
    ASSERT_TRUE(ben.review.decide(ben.review.claim().value()->item.id, answer));
    auto decided = recipe(dataset::Format::Csv);
    decided.include = dataset::Include::Decided;
    ASSERT_TRUE(run(decided, target("with")));
    EXPECT_EQ(manifestOf(target("with")).at("records"), 7);
    decided.setLeftOut(dataset::Doubt::OpenTest, true);
    ASSERT_TRUE(run(decided, target("without")));
    EXPECT_EQ(manifestOf(target("without")).at("counts").at("left_out"), (json{{"undecided", 23}, {"in_open_test", 1}}));
    {
        Writer writer(m_sample.fixture.open());
        ASSERT_TRUE(AgreementStudies(writer, m_sample.fixture.clock, "lead").end());
    }
    ASSERT_TRUE(run(decided, target("ended")));
    EXPECT_EQ(manifestOf(target("ended")).at("records"), 7);
}

TEST_F(ExportServiceTest, WarnsOfATextWithTwoLabelsByItsIds) {
    m_sample.import({{.id = "x-1", .text = "the very same", .labels = {{"billing"}}, .confidence = 0.1},
                     {.id = "x-2", .text = "the very same", .labels = {{"billing"}}, .confidence = 0.1}});
    decideSome(12);
    m_sample.decide("anna", "x-1", {"billing"});
    m_sample.decide("anna", "x-2", {"refund"});
    const auto report = run(recipe(dataset::Format::OpenAiChat), target("out")).value();
    EXPECT_THAT(report.warnings, ::testing::ElementsAre(HasSubstr("1 text is in the dataset with different labels (2 items): x-1, x-2.")));
    EXPECT_EQ(manifestOf(target("out")).at("conflicting_texts"), json::parse(R"({"texts":1,"first":[["x-1","x-2"]]})"));
    auto blind = recipe(dataset::Format::FewShot);
    blind.examplesPerLabel = 1;
    ASSERT_TRUE(run(blind, target("few")));
    EXPECT_LE(manifestOf(target("few")).at("conflicting_texts").at("texts"), 1) << "of the examples alone";
}

TEST_F(ExportServiceTest, NamesTheStateOfTheDataTheModelsAndHowPeopleDecided) {
    decideSome(6);
    m_sample.decide("ben", "t-7", {"billing"}, "", ArmChoice::AlwaysAssisted);
    m_sample.compare("ben", "t-8", {"billing"}, {"refund"});
    const auto state = m_sample.writing->records().dataState().value();
    EXPECT_GT(state.event.value, 8);
    EXPECT_EQ(state.hash.size(), 64U);
    ASSERT_TRUE(run(recipe(dataset::Format::Csv), target("out")));
    const json manifest = manifestOf(target("out"));
    EXPECT_EQ(manifest.at("state"), (json{{"last_event", state.event.value}, {"hash", state.hash}}));
    EXPECT_EQ(manifest.at("models"), (json{{"m1", 8}}));
    EXPECT_EQ(manifest.at("without_model"), 0);
    EXPECT_EQ(manifest.at("decisions"), (json{{"blind", 6}, {"compared", 1}, {"assisted", 1}}));
    EXPECT_EQ(m_sample.writing->records().dataState().value(), state) << "an export changes nothing that is exported";
    m_sample.decide("ben", "t-9", {"billing"});
    EXPECT_NE(m_sample.writing->records().dataState().value(), state);
}

TEST_F(ExportServiceTest, APreviewSaysWhatTheExportThenWrites) {
    decideSome(7);
    for (const dataset::Format format : dataset::allFormats) {
        auto asked = recipe(format);
        asked.examplesPerLabel = 2;
        const auto made = previewDataset(m_sample.fixture.files, m_sample.fixture.path(), asked, m_sample.fixture.clock.now()).value();
        const dataset::Manifest& preview = made.manifest;
        const auto report = run(asked, target(std::string(toString(format)))).value();
        EXPECT_EQ(preview.records, report.records) << toString(format);
        EXPECT_EQ(preview.items, report.items);
        EXPECT_EQ(preview.leftOut, report.leftOut);
        EXPECT_EQ(preview.byLabel, report.byLabel);
        EXPECT_EQ(preview.warnings, report.warnings);
        ASSERT_EQ(made.files.size(), report.files.size());
        for (std::size_t i = 0; i < report.files.size(); ++i) {
            EXPECT_EQ(made.files[i].name, report.files[i].name);
            EXPECT_EQ(made.files[i].bytes, report.files[i].bytes) << report.files[i].name;
        }
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(previewDataset(m_sample.fixture.files, m_sample.fixture.path(), recipe(dataset::Format::Csv), m_sample.fixture.clock.now(), stop.get_token()).error().kind,
              ErrorKind::Cancelled);
    EXPECT_EQ(m_sample.fixture.problems(), "");
}

TEST_F(ExportServiceTest, IsOfOneMomentWhileReviewersGoOn) {
    decideSome(12);
    auto asked = recipe(dataset::Format::Native);
    asked.split = {.train = 80, .validation = 10, .test = 10, .isStratified = true};  // two passes over the items
    const auto still = run(asked, target("still")).value();
    int decided = 12;
    BusyFiles busy([&] { m_sample.decide("ben", fmt::format("t-{}", ++decided), {"refund"}); });
    Writer writer(m_sample.fixture.open());
    const auto moving = ExportService(m_sample.fixture.files, busy, m_sample.fixture.clock, writer).run({m_sample.fixture.path(), target("moving"), asked});
    ASSERT_TRUE(moving) << moving.error().message;
    EXPECT_GT(decided, 13) << "one for each file";
    for (const dataset::FileFacts& file : still.files) {
        EXPECT_EQ(test::contentOf(target("moving") / file.name), test::contentOf(target("still") / file.name)) << file.name;
    }
    EXPECT_EQ(manifestOf(target("moving")), manifestOf(target("still")));
    EXPECT_EQ(run(asked, target("later")).value().records, decided);
    EXPECT_EQ(m_sample.fixture.problems(), "");
}

TEST_F(ExportServiceTest, NotesWhatWentOutSoThatItCannotBeUndone) {
    decideSome(1);
    ASSERT_TRUE(run(recipe(dataset::Format::Native), target("out")));
    ReviewSession session(*m_sample.writing, m_sample.fixture.clock, {"anna", "sitting"}, ArmChoice::AlwaysBlind);
    const auto undone = session.actions.undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Exported);
    EXPECT_EQ(m_sample.fixture.problems(), "");
    EXPECT_TRUE(ports::intentsOf(m_sample.writing->records())->all().value().empty());
}

TEST_F(ExportServiceTest, NotesOnlyTheExamplesThatAPromptHas) {
    decideSome(3);
    auto few = recipe(dataset::Format::FewShot);
    few.examplesPerLabel = 1;
    const auto report = run(few, target("out")).value();
    EXPECT_EQ(report.records, 2);
    const std::string prompt = test::contentOf(target("out") / "prompt.txt");
    const auto itemOf = [&](const std::string& id) { return m_sample.writing->items().findByExternalId(id).value().value(); };
    for (const std::string id : {"t-1", "t-2", "t-3"}) {
        const auto exported = m_sample.writing->decisions().exportedSince(itemOf(id), EventId{1});
        EXPECT_EQ(exported.value().has_value(), prompt.contains("Text of " + id + "\n")) << id;
    }
}

TEST_F(ExportServiceTest, NeverTouchesWhatIsThere) {
    fs::create_directory(target("out"));
    const auto report = run(recipe(dataset::Format::Csv), target("out"));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::AlreadyExists);
    EXPECT_TRUE(fs::is_empty(target("out")));
}

TEST_F(ExportServiceTest, LeavesNothingWhenItIsStopped) {
    decideSome(5);
    const auto before = test::namesIn(m_sample.fixture.folder.path());
    std::stop_source stop;
    stop.request_stop();
    const auto report = run(recipe(dataset::Format::Native), target("out"), stop.get_token());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(test::namesIn(m_sample.fixture.folder.path()), before);
    ReviewSession session(*m_sample.writing, m_sample.fixture.clock, {"anna", "sitting"}, ArmChoice::AlwaysBlind);
    EXPECT_TRUE(session.actions.undo()) << "nothing was noted either";
    EXPECT_TRUE(ports::intentsOf(m_sample.writing->records())->all().value().empty());
}

TEST_F(ExportServiceTest, RefusesWhatItCannotMake) {
    auto all = recipe(dataset::Format::OpenAiChat);
    all.include = dataset::Include::All;
    EXPECT_EQ(run(all, target("out")).error().kind, ErrorKind::InvalidInput);
    auto broken = recipe(dataset::Format::OpenAiChat);
    broken.system = "not \xff UTF-8";
    EXPECT_EQ(run(broken, target("out")).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(run(recipe(dataset::Format::Csv), target("no/such/folder")).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(fs::exists(target("out")));
}

TEST_F(ExportServiceTest, MakesADatasetWithoutRecordsWhenNothingIsDecided) {
    const auto report = run(recipe(dataset::Format::OpenAiChat), target("out")).value();
    EXPECT_EQ(report.records, 0);
    EXPECT_EQ(test::contentOf(target("out") / "train.jsonl"), "");
    EXPECT_EQ(report.warnings.size(), 1U);
}

TEST_F(ExportServiceTest, ExportsDecidedItemsThatHaveNoResolutionYet) {
    decideSome(2);
    m_sample.fixture.clock.advance(seconds(1));
    auto decided = recipe(dataset::Format::Csv);
    decided.include = dataset::Include::Decided;
    EXPECT_EQ(run(decided, target("decided")).value().records, 2);
    decided.include = dataset::Include::All;
    EXPECT_EQ(run(decided, target("all")).value().records, 30);
    EXPECT_EQ(manifestOf(target("all")).at("without_answer"), 28);
}

TEST_F(ExportServiceTest, TellsHowFarItIs) {
    decideSome(4);
    std::vector<Progress> seen;
    ASSERT_TRUE(run(recipe(dataset::Format::Native), target("out"), {}, [&](const Progress& p) { seen.push_back(p); }));
    ASSERT_FALSE(seen.empty());
    EXPECT_EQ(seen.back(), (Progress{4, 4}));
}

}  // namespace
}  // namespace docket::services
