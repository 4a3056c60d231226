#include "core/services/intake/import_service.h"

#include "core/codec/taxonomies/taxonomy_json.h"
#include "core/storage/files/local_files.h"
#include "tests/support/shared_data.h"
#include "tests/support/watched_workspace.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <numeric>

namespace docket::services {
namespace {

namespace fs = std::filesystem;
using test::taxonomyOf;
using test::WorkspaceFixture;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string row(int number, double confidence, std::string_view label = "billing", std::string_view more = "") {
    return fmt::format(R"({{"id":"t-{0}","text":"Text {0}","label":"{1}","confidence":{2},"model":"m1"{3}}})"
                       "\n",
                       number, label, confidence, more);
}

std::string rows(int count, double confidence = 0.5) {
    std::string text;
    for (int i = 0; i < count; ++i) text += row(i, confidence);
    return text;
}

routing::Policy withoutAudit() {
    routing::Policy policy;
    policy.auditRate = 0;
    return policy;
}

/// A workspace of its own and files to import into it.
class ImportServiceTest : public testing::Test {
protected:
    explicit ImportServiceTest(routing::Policy policy = withoutAudit()) : fixture(taxonomyOf({"billing", "refund", "other"}), std::move(policy)) {}

    fs::path file(const std::string& name, const std::string& content) {
        std::ofstream(fixture.folder / name, std::ios::binary) << content;
        return fixture.folder / name;
    }
    std::string contentOf(const std::string& name) {
        std::ifstream in(fixture.folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    Result<ImportReport> run(const ImportRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {}) {
        Writer writer(std::make_unique<test::WatchedWorkspace>(fixture.open(), watch));
        return ImportService(writer, files, fixture.clock).run(request, stop, progress);
    }
    ImportReport imported(const fs::path& path) {
        const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = {}});
        EXPECT_TRUE(report) << (report ? "" : report.error().message);
        return report.value_or(ImportReport{});
    }
    ports::WorkspaceCounts counts() { return fixture.open()->records().counts().value(); }

    WorkspaceFixture fixture;
    storage::LocalFiles files;
    std::shared_ptr<test::IntakeWatch> watch = std::make_shared<test::IntakeWatch>();
};

/// What must hold of every report.
void expectToAddUp(const ImportReport& report) {
    EXPECT_EQ(report.read, report.autoAccepted + report.escalated + report.duplicates + report.rejected);
    EXPECT_GE(std::accumulate(report.byReason.begin(), report.byReason.end(), std::int64_t{0}), report.escalated);
}

TEST_F(ImportServiceTest, RoutesAndStoresEachRow) {
    const auto report = imported(file("a.jsonl", row(1, 0.5) + row(2, 0.9) + row(3, 0.8) + row(4, 0.9, "unheard of") +
                                                     R"({"id":"t-5","text":"nothing said"})" + "\n"));
    expectToAddUp(report);
    EXPECT_EQ(report.read, 5);
    EXPECT_EQ(report.itemsAdded, 5);
    EXPECT_EQ(report.predictionsAdded, 4);
    EXPECT_EQ(report.autoAccepted, 2);
    EXPECT_EQ(report.escalated, 3);
    EXPECT_EQ(report.byReason[static_cast<std::size_t>(Reason::LowConfidence)], 1);
    EXPECT_EQ(report.byReason[static_cast<std::size_t>(Reason::InvalidOutput)], 1);
    EXPECT_EQ(report.byReason[static_cast<std::size_t>(Reason::NoConfidence)], 1);
    EXPECT_EQ(counts().items, 5);
    EXPECT_EQ(counts().predictions, 4);
    EXPECT_EQ(counts().escalated, 3);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ImportServiceTest, TheSameBytesAgainAddNothing) {
    const fs::path path = file("a.jsonl", rows(100));
    imported(path);
    const auto again = imported(path);
    expectToAddUp(again);
    EXPECT_EQ(again.duplicates, 100);
    EXPECT_EQ(again.itemsAdded + again.predictionsAdded, 0);
    EXPECT_EQ(counts().items, 100);
}

TEST_F(ImportServiceTest, AnotherModelVersionOrTimeIsAFurtherPrediction) {
    imported(file("a.jsonl", row(1, 0.5)));
    const auto report = imported(file("b.jsonl", std::string(R"({"id":"t-1","label":"refund","confidence":0.9,"model":"m2"})") + "\n" +
                                                     R"({"id":"t-1","text":"Text 1","label":"refund","confidence":0.9,"model":"m1","prompt_version":"2"})" + "\n" +
                                                     R"({"id":"t-1","label":"refund","model":"m1","created_at":"2026-01-01"})" + "\n" +
                                                     R"({"id":"t-1","label":"refund","model":"m2"})" + "\n"));
    expectToAddUp(report);
    EXPECT_EQ(report.itemsAdded, 0);
    EXPECT_EQ(report.predictionsAdded, 3);
    EXPECT_EQ(report.duplicates, 1);
}

TEST_F(ImportServiceTest, BadRowsAreNamedAndWrittenDownAsTheyCame) {
    const std::string bad1 = R"({"id":"t-2","text":"x","confidence":2}  )";
    const std::string bad2 = R"({"id":"t-1","text":"another text"})";
    const std::string bad3 = R"({"id":"t-9","label":"refund"})";
    const fs::path path = file("a.jsonl", row(1, 0.5) + bad1 + "\r\n" + bad2 + "\nnot json\n" + bad3 + "\n" + row(3, 0.5));
    const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = fixture.folder / "rejects"}).value();
    expectToAddUp(report);
    EXPECT_EQ(report.rejected, 4);
    EXPECT_EQ(report.itemsAdded, 2);
    EXPECT_THAT(report.problems,
                ElementsAre(ImportProblem{"a.jsonl", 2, "t-2", "the confidence 2 is not between 0 and 1, as that on line 1 is (0.5); --confidence percent reads percentages"},
                            ImportProblem{"a.jsonl", 3, "t-1", "there is an item of this id with another text"},
                            ImportProblem{"a.jsonl", 4, "", "it is not valid JSON"},
                            ImportProblem{"a.jsonl", 5, "t-9", "it has no text, and there is no item of this id"}));
    EXPECT_EQ(contentOf("rejects"), bad1 + "\r\n" + bad2 + "\nnot json\n" + bad3 + "\n");
}

TEST_F(ImportServiceTest, RejectedRowsAreCountedByCause) {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += fmt::format("t{},text,x{}\n", i, i);
    const auto report = imported(file("a.csv", "id,text,confidence\n" + text + "t-0,,0.5\n"));
    ASSERT_EQ(report.rejectedByCause.size(), 2U);
    EXPECT_EQ(report.rejectedByCause[0].cause, "the confidence is \"…\", which is not a number");
    EXPECT_EQ(report.rejectedByCause[0].rows, 2000);
    EXPECT_THAT(report.rejectedByCause[0].first, ElementsAre(ImportProblem{"a.csv", 2, "t0", "the confidence is \"x0\", which is not a number"},
                                                             testing::Field(&ImportProblem::line, 3), testing::Field(&ImportProblem::line, 4)));
    EXPECT_EQ(report.rejectedByCause[1].rows, 1);
}

TEST_F(ImportServiceTest, RejectedCsvRowsComeUnderTheirHeader) {
    const fs::path path = file("a.csv", "id,text,label\n1,hello,refund\n2,hello\n3,\"two\nlines\",billing,x\n");
    const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = fixture.folder / "rejects.csv"}).value();
    EXPECT_EQ(report.itemsAdded, 1);
    EXPECT_EQ(report.rejected, 2);
    EXPECT_EQ(contentOf("rejects.csv"), "id,text,label\n2,hello\n3,\"two\nlines\",billing,x\n");
}

TEST_F(ImportServiceTest, WithoutRejectedRowsThereIsNoRejectsFile) {
    const fs::path path = file("a.jsonl", rows(3));
    ASSERT_TRUE(run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = fixture.folder / "rejects"}));
    EXPECT_FALSE(fs::exists(fixture.folder / "rejects"));
}

TEST_F(ImportServiceTest, AnExistingRejectsFileIsLeftAlone) {
    const fs::path path = file("a.jsonl", rows(3));
    const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = path});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(counts().items, 0);
}

TEST_F(ImportServiceTest, ALongRowIsWrittenDownWhole) {
    const std::string lengthy = "{\"id\":\"" + std::string(30UL << 20U, 'x') + "\"}";
    const fs::path path = file("a.jsonl", row(1, 0.5) + lengthy + "\n" + row(2, 0.5));
    const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = fixture.folder / "rejects"}).value();
    expectToAddUp(report);
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_TRUE(contentOf("rejects") == lengthy + "\n");
}

TEST_F(ImportServiceTest, OnlyTheFirstThousandProblemsAreKept) {
    std::string text;
    for (int i = 0; i < 2500; ++i) text += "not json\n";
    const auto report = imported(file("a.jsonl", text));
    EXPECT_EQ(report.rejected, 2500);
    EXPECT_EQ(report.read, 2500);
    EXPECT_EQ(report.problems.size(), ImportReport::maxProblems);
    EXPECT_EQ(report.problems.back().line, 1000);
}

TEST_F(ImportServiceTest, ADryRunSaysTheSplitAndWritesNothing) {
    imported(file("a.jsonl", row(1, 0.5) + row(2, 0.9)));
    const fs::path path = file("b.jsonl", row(1, 0.5) + row(3, 0.5) + row(4, 0.9) + row(3, 0.5) + row(5, 0.5, "other", R"(,"prompt_version":"2")") +
                                              row(5, 0.9, "other") + R"({"id":"t-3","text":"another"})" + "\n" +
                                              R"({"id":"t-2","model":"m2","label":"refund"})" + "\n" + R"({"id":"t-2","model":"m2","label":"refund"})" +
                                              "\n" + R"({"id":"t-77","label":"refund"})" + "\nbad\n");
    const auto foreseen = run({.files = {path}, .format = {}, .fields = {}, .isDryRun = true, .rejectsFile = {}}).value();
    expectToAddUp(foreseen);
    EXPECT_EQ(counts().items, 2);
    EXPECT_EQ(watch->added, 2);
    const auto done = imported(path);
    EXPECT_EQ(foreseen.read, done.read);
    EXPECT_EQ(foreseen.itemsAdded, done.itemsAdded);
    EXPECT_EQ(foreseen.predictionsAdded, done.predictionsAdded);
    EXPECT_EQ(foreseen.duplicates, done.duplicates);
    EXPECT_EQ(foreseen.rejected, done.rejected);
    EXPECT_EQ(foreseen.autoAccepted, done.autoAccepted);
    EXPECT_EQ(foreseen.escalated, done.escalated);
    EXPECT_EQ(foreseen.byReason, done.byReason);
    EXPECT_EQ(foreseen.problems, done.problems);
}

TEST_F(ImportServiceTest, APreviewSaysWhatTheImportIntoANewWorkspaceThenDoes) {
    routing::Policy halved = withoutAudit();
    halved.reviewShare = 0.5;
    const auto path = file("a.jsonl", row(1, 0.5) + row(1, 0.5) + row(2, 0.9) + row(3, 0.7, "unheard of") + row(4, 1.5) + "{\n");
    for (const routing::Policy& policy : {withoutAudit(), halved}) {
        const ImportRequest request{.files = {path}, .format = {}, .fields = {}, .rejectsFile = fixture.folder / "none.jsonl"};
        const auto foreseen = previewImport(files, fixture.clock, request, taxonomyOf({"billing", "refund", "other"}), policy);
        ASSERT_TRUE(foreseen) << foreseen.error().message;
        EXPECT_FALSE(fs::exists(fixture.folder / "none.jsonl"));
        WorkspaceFixture made(taxonomyOf({"billing", "refund", "other"}), policy);
        Writer writer(made.open());
        const auto done = ImportService(writer, files, made.clock).run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = {}});
        ASSERT_TRUE(done);
        EXPECT_EQ(foreseen->read, 6);
        EXPECT_EQ(foreseen->itemsAdded, done->itemsAdded);
        EXPECT_EQ(foreseen->duplicates, done->duplicates);
        EXPECT_EQ(foreseen->rejected, 2);
        EXPECT_EQ(foreseen->problems, done->problems);
        EXPECT_EQ(foreseen->escalated, done->escalated);
        EXPECT_EQ(foreseen->autoAccepted, done->autoAccepted);
        EXPECT_EQ(foreseen->byReason, done->byReason);
    }
    EXPECT_EQ(counts().items, 0);
}

TEST_F(ImportServiceTest, AStrictImportImportsAllOrNothing) {
    imported(file("a.jsonl", row(1, 0.5)));
    for (const std::string& bad : {std::string("not json\n"), std::string(R"({"id":"t-1","text":"another"})") + "\n",
                                   std::string(R"({"id":"t-3","text":"another"})") + "\n", std::string(R"({"id":"t-99","label":"refund"})") + "\n"}) {
        const auto report = run({.files = {file("b.jsonl", row(2, 0.5) + row(3, 0.5) + bad + row(4, 0.5))},
                                 .format = {}, .fields = {}, .isStrict = true, .rejectsFile = {}});
        ASSERT_FALSE(report) << bad;
        EXPECT_THAT(report.error().message, AllOf(HasSubstr("b.jsonl:3: "), HasSubstr("Nothing was imported")));
        EXPECT_EQ(counts().items, 1);
    }
    const auto report = run({.files = {file("c.jsonl", row(2, 0.5) + row(3, 0.5))}, .format = {}, .fields = {}, .isStrict = true, .rejectsFile = {}}).value();
    expectToAddUp(report);
    EXPECT_EQ(report.itemsAdded, 2);
}

TEST_F(ImportServiceTest, SeveralFilesAreOneImport) {
    const auto report = run({.files = {file("a.jsonl", rows(3)), file("b.csv", "id,text,label,confidence\n7,hello,refund,0.5\n"), file("c.ndjson", "bad\n" + row(9, 0.5))},
                             .format = {}, .fields = {}, .rejectsFile = {}})
                            .value();
    expectToAddUp(report);
    EXPECT_EQ(report.itemsAdded, 5);
    EXPECT_THAT(report.problems, ElementsAre(ImportProblem{"c.ndjson", 1, "", "it is not valid JSON"}));
    EXPECT_EQ(watch->finished, 1);
}

TEST_F(ImportServiceTest, AFileThatCannotBeReadStopsTheImportBeforeItBegins) {
    const fs::path good = file("a.jsonl", rows(3));
    struct Case {
        fs::path path;
        const char* word;
    };
    for (const Case& bad : {Case{fixture.folder / "missing.jsonl", "missing.jsonl"}, Case{file("empty.jsonl", ""), "is empty"},
                            Case{file("binary.jsonl", std::string("\x1F\x8B\x08", 3)), "gzip"}, Case{file("a.xyz", rows(1)), "--format"},
                            Case{file("no-id.csv", "text\nx\n"), "no column \"id\""}}) {
        const auto report = run({.files = {good, bad.path}, .format = {}, .fields = {}, .rejectsFile = {}});
        ASSERT_FALSE(report) << bad.path;
        EXPECT_THAT(report.error().message, HasSubstr(bad.word));
    }
    EXPECT_EQ(watch->added, 0);
    EXPECT_EQ(counts().items, 0);
}

TEST_F(ImportServiceTest, AStopBetweenTransactionsKeepsWhatWasCommitted) {
    constexpr int n = 120'000;
    const fs::path path = file("a.jsonl", rows(n));
    std::stop_source stop;
    Progress last;
    const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = {}}, stop.get_token(), [&](const Progress& progress) {
                            last = progress;
                            stop.request_stop();
                        }).value();
    EXPECT_TRUE(report.wasCancelled);
    expectToAddUp(report);
    EXPECT_GT(report.itemsAdded, 0);
    EXPECT_LT(report.itemsAdded, n);
    EXPECT_EQ(counts().items, report.itemsAdded);
    EXPECT_EQ(watch->finished, 1);
    EXPECT_GT(last.done, 0);
    EXPECT_EQ(last.total, static_cast<std::int64_t>(fs::file_size(path)));
    EXPECT_EQ(fixture.problems(), "");

    const auto rest = imported(path);
    EXPECT_EQ(rest.itemsAdded + report.itemsAdded, n);
    EXPECT_EQ(counts().items, n);
}

TEST_F(ImportServiceTest, AFullDiskIsReportedWithWhatIsKept) {
    const fs::path path = file("a.jsonl", rows(60'000));
    watch->failAfter = 55'000;
    const auto report = run({.files = {path}, .format = {}, .fields = {}, .rejectsFile = {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::DiskFull);
    const auto kept = counts().items;
    EXPECT_GT(kept, 0);
    EXPECT_LT(kept, 55'000);
    EXPECT_THAT(report.error().message, HasSubstr(fmt::format("{} rows were added before and are kept", kept)));
    EXPECT_EQ(fixture.problems(), "");
    watch->failAfter = -1;
    EXPECT_EQ(imported(path).itemsAdded, 60'000 - kept);
}

TEST_F(ImportServiceTest, BesideReviewersItGoesInShortSteps) {
    imported(file("first.jsonl", row(100'000, 0.5)));
    watch->isAttended = true;
    const int before = watch->sealed;
    const auto report = imported(file("a.jsonl", rows(20'000)));
    expectToAddUp(report);
    EXPECT_EQ(report.itemsAdded, 20'000);
    EXPECT_GE(watch->sealed - before, 6) << "300 rows, then at most twice as many each time, never over 5000";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ImportServiceTest, ReviewersWhoComeInTheMiddleAreNoticed) {
    watch->afterEachAdd = [this](int added) {
        if (added == 1000) watch->isAttended = true;
    };
    const auto report = imported(file("a.jsonl", rows(70'000)));
    EXPECT_EQ(report.itemsAdded, 70'000);
    EXPECT_GE(watch->sealed, 1 + 6) << "the second batch went in steps";
    EXPECT_EQ(counts().items, 70'000);
}

TEST_F(ImportServiceTest, AStopInTheMiddleOfABatchCountsWhatWasCommitted) {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += row(i, 0.5) + (i % 10 == 9 ? "bad\n" : "");
    watch->isAttended = true;
    std::stop_source stop;
    watch->afterEachAdd = [&](int added) {
        if (added == 1000) stop.request_stop();
    };
    const auto report = run({.files = {file("a.jsonl", text)}, .format = {}, .fields = {}, .rejectsFile = {}}, stop.get_token()).value();
    EXPECT_TRUE(report.wasCancelled);
    expectToAddUp(report);
    EXPECT_EQ(counts().items, report.itemsAdded);
    EXPECT_EQ(report.rejected, report.itemsAdded / 10);
}

class RankedImportTest : public ImportServiceTest {
protected:
    static routing::Policy policy() {
        routing::Policy made = withoutAudit();
        made.reviewShare = 0.2;
        made.highImpactLabels = {"refund"};
        return made;
    }
    RankedImportTest() : ImportServiceTest(policy()) {}
};

TEST_F(RankedImportTest, TakesTheMostDoubtfulShareOfEachModel) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += row(i, 0.005 * i);
    for (int i = 0; i < 50; ++i) text += fmt::format(R"({{"id":"o-{0}","text":"x","label":"other","confidence":0.99,"model":"m2"}})", i) + "\n";
    text += R"({"id":"h-1","text":"x","label":"refund","confidence":1,"model":"m2"})" "\n";
    text += R"({"id":"n-1","text":"nothing said"})" "\n";
    const fs::path path = file("a.jsonl", text);
    const auto foreseen = run({.files = {path}, .format = {}, .fields = {}, .isDryRun = true, .rejectsFile = {}}).value();
    const auto report = imported(path);
    expectToAddUp(report);
    EXPECT_EQ(report.byReason[static_cast<std::size_t>(Reason::LowConfidence)], 20 + 10);
    EXPECT_EQ(report.byReason[static_cast<std::size_t>(Reason::HighImpact)], 1);
    EXPECT_EQ(report.byReason[static_cast<std::size_t>(Reason::NoConfidence)], 1);
    EXPECT_EQ(counts().escalated, report.escalated);
    EXPECT_EQ(foreseen.byReason, report.byReason);
    EXPECT_EQ(foreseen.escalated, report.escalated);
    EXPECT_EQ(fixture.problems(), "");

    auto workspace = fixture.open();
    const auto escalated = [&](const std::string& id) {
        return workspace->queue().find(workspace->items().findByExternalId(id)->value()).value().has_value();
    };
    EXPECT_TRUE(escalated("t-19"));
    EXPECT_FALSE(escalated("t-20"));
}

TEST_F(RankedImportTest, AStoppedImportIsRoutedToo) {
    std::stop_source stop;
    const auto report = run({.files = {file("a.jsonl", rows(120'000))}, .format = {}, .fields = {}, .rejectsFile = {}}, stop.get_token(),
                            [&](const Progress&) { stop.request_stop(); })
                            .value();
    EXPECT_TRUE(report.wasCancelled);
    expectToAddUp(report);
    EXPECT_NEAR(static_cast<double>(report.escalated), 0.2 * static_cast<double>(report.itemsAdded), 1);
}

TEST(ImportRealData, CountsAddUpAndASecondImportAddsNothing) {
    DOCKET_NEEDS_SHARED_DATA();
    storage::LocalFiles files;
    const auto labels = codec::readTaxonomy(files.readSmall(test::sharedData() / "banking77_labels.json", 1UL << 20U).value(), "labels").value();
    WorkspaceFixture fixture(labels);
    const auto run = [&](const char* name) {
        Writer writer(fixture.open());
        const auto report = ImportService(writer, files, fixture.clock).run({.files = {test::sharedData() / name}, .format = {}, .fields = {}, .rejectsFile = {}}).value();
        expectToAddUp(report);
        return report;
    };
    const auto first = run("banking77_predictions.jsonl");
    EXPECT_EQ(first.itemsAdded, 12'313);
    EXPECT_EQ(first.rejected, 0);
    EXPECT_GT(first.byReason[static_cast<std::size_t>(Reason::AuditSample)], 0);
    EXPECT_EQ(run("banking77_predictions.jsonl").duplicates, 12'313);
    EXPECT_EQ(run("banking77_predictions_model2.jsonl").predictionsAdded, 3'080);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket::services
