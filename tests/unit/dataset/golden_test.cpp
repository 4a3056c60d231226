#include "core/services/datasets/export_service.h"
#include "core/storage/files/local_files.h"
#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"

#include <nlohmann/json.hpp>

#include <set>
#include <sstream>

// Each format over a single- and a multi-label workspace: the bytes are those under tests/golden, and they read back
// as what was decided.

namespace docket {
namespace {

using nlohmann::json;
using test::HostileWorkspace;

taxonomy::Taxonomy supportTaxonomy(taxonomy::TaskKind kind) {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "billing";
    labels[0].name = "Billing";
    labels[0].description = "Charges, invoices and\npayment methods.";
    labels[0].includes = {"charged twice", "wrong amount"};
    labels[0].excludes = {{"asks for the money back"}};
    labels[1].key = "refund";
    labels[1].description = "Wants money back \"now\".";
    labels[1].examples = {"please refund me"};
    labels[2].key = "-other";
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

const std::string richText = "👩‍💻 שלום \u202Ecba مرحبا 日本語\u2028é";
const std::string controlText = "bell\x07 tab\t escape\x1b[31m delete\x7f null-like \\u0000";
const std::string markupText = "<script>alert('1')</script> & \"\"\"{text}\"\"\"";

void fillSingle(HostileWorkspace& workspace) {
    workspace.import({
        {.id = "t-1", .text = "I was charged twice", .metadata = R"({"channel":"mail","order":[1,{"b":2,"a":1.50}]})",
         .labels = {{"billing"}}, .confidence = 0.41, .scores = R"({"billing":0.41,"refund":0.33})",
         .rationale = "mentions a \"charge\"\nand \\ nothing else"},
        {.id = "=2+3", .text = "=cmd|' /C calc'!A0", .labels = {{"refund"}}, .confidence = 0.1},
        {.id = "t-3", .text = "She said \"no\", twice,\r\nand left.", .labels = {{"billing"}}, .confidence = 0.7999999999999999},
        {.id = "t-4", .text = richText, .labels = {{"-other"}}, .confidence = 0},
        {.id = "t-5", .text = controlText, .metadata = R"({"=key":"=value"})", .labels = {{"refund"}}, .confidence = 0.5},
        {.id = "t-6", .text = markupText, .rawOutput = R"("Biling\n")"},
        {.id = "t-7", .text = "+49 30 1234", .labels = {{"billing"}}, .confidence = 2.0 / 3,
         .signals = R"({"samples":["billing","refund","billing"]})"},
        {.id = "t-8", .text = "@admin, look", .hasPrediction = false},
        {.id = "t-9", .text = "-5 EUR", .labels = {{"billing"}}, .confidence = 0.2},
        {.id = "t-10", .text = "\tbegins with a tab", .labels = {{"billing"}}, .confidence = 0.3},
        {.id = "t-11", .text = "＝SUM(A1)", .labels = {{"refund"}}, .confidence = 0.3},
        {.id = "t-12", .text = "sure of itself", .labels = {{"refund"}}, .confidence = 0.95},
        {.id = "t-13", .text = "nobody has looked", .labels = {{"refund"}}, .confidence = 0.6},
    });
    workspace.decide("anna", "t-1", {"billing"});
    workspace.decide("anna", "=2+3", {"-other"}, "=HYPERLINK(\"http://example.org\")");
    workspace.decide("ben", "t-3", {"billing"}, "", services::ArmChoice::AlwaysAssisted);
    workspace.compare("anna", "t-4", {"billing"}, {"-other"});
    workspace.decide("ben", "t-5", {"refund"}, "line one\nline two");
    workspace.decide("anna", "t-6", {"billing"});
    workspace.decide("-ben", "t-7", {"billing"});
    workspace.decide("anna", "t-8", {"-other"});
    workspace.decide("anna", "t-9", {"refund"});
    workspace.decide("anna", "t-10", {"billing"});
    workspace.decide("anna", "t-11", {"refund"});
    workspace.decide("anna", "t-13", {"refund"});
    workspace.undo("anna");
}

void fillMulti(HostileWorkspace& workspace) {
    workspace.import({
        {.id = "m-1", .text = "charged twice, want it back", .labels = {{"billing", "refund"}}, .confidence = 0.4,
         .scores = "{\"billing\":0.4,\n\"refund\":0.7}"},
        {.id = "m-2", .text = richText, .labels = {std::vector<std::string>()}, .confidence = 0.3},
        {.id = "m-3", .text = controlText, .rawOutput = R"(["billing","Zzz"])"},
        {.id = "m-4", .text = markupText, .labels = {{"-other"}}, .confidence = 0.2},
        {.id = "m-5", .text = "nobody has looked", .labels = {{"-other"}}, .confidence = 0.2},
    });
    workspace.decide("anna", "m-1", {"billing", "refund"});
    workspace.decide("anna", "m-2", {});
    workspace.decide("ben", "m-3", {"refund"});
    workspace.decide("ben", "m-4", {"billing", "-other"});
}

dataset::Recipe recipeFor(dataset::Format format) {
    dataset::Recipe recipe;
    recipe.format = format;
    return recipe;
}

/// An independent reader of RFC 4180.
std::vector<std::vector<std::string>> parseCsv(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool inQuotes = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (inQuotes && text[i] == '"' && text.substr(i + 1, 1) == "\"") {
            row.back() += text[i++];
        } else if (text[i] == '"') {
            inQuotes = !inQuotes;
        } else if (inQuotes || (text[i] != ',' && text[i] != '\r' && text[i] != '\n')) {
            row.back() += text[i];
        } else if (text[i] == ',') {
            row.emplace_back();
        } else if (text[i] == '\n') {
            rows.push_back(std::exchange(row, std::vector<std::string>(1)));
        }
    }
    return rows;
}

std::vector<json> parseLines(const std::string& text) {
    std::vector<json> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(json::parse(line));
    return lines;
}

class Golden : public ::testing::TestWithParam<taxonomy::TaskKind> {
protected:
    void SetUp() override {
        if (isSingle()) {
            fillSingle(m_workspace);
        } else {
            fillMulti(m_workspace);
        }
    }

    bool isSingle() const { return GetParam() == taxonomy::TaskKind::Single; }

    /// Exports and holds the folder against its golden one.
    std::filesystem::path make(const dataset::Recipe& recipe, const std::string& name) {
        const auto target = m_workspace.fixture.folder / name;
        services::Writer writer(m_workspace.fixture.open());
        services::ExportService service(m_workspace.fixture.files, m_files, m_workspace.fixture.clock, writer);
        const auto report = service.run({m_workspace.fixture.path(), target, recipe});
        EXPECT_TRUE(report) << report.error().message;
        test::expectGolden(name + (isSingle() ? "-single" : "-multi"), target);
        return target;
    }

    /// The texts that went out, in order, and their answers.
    std::vector<std::pair<std::string, std::string>> decided() const {
        if (!isSingle()) {
            return {{"charged twice, want it back", R"(["billing","refund"])"}, {richText, "[]"}, {controlText, R"(["refund"])"},
                    {markupText, R"(["billing","-other"])"}};
        }
        return {{"I was charged twice", "billing"}, {"=cmd|' /C calc'!A0", "-other"}, {"She said \"no\", twice,\r\nand left.", "billing"},
                {richText, "-other"}, {controlText, "refund"}, {markupText, "billing"}, {"+49 30 1234", "billing"},
                {"@admin, look", "-other"}, {"-5 EUR", "refund"}, {"\tbegins with a tab", "billing"}, {"＝SUM(A1)", "refund"}};
    }

    HostileWorkspace m_workspace{supportTaxonomy(GetParam())};
    storage::LocalFiles m_files;
};

TEST_P(Golden, ChatLinesHoldWhatWasDecided) {
    const auto folder = make(recipeFor(dataset::Format::OpenAiChat), "openai-chat");
    const auto lines = parseLines(test::contentOf(folder / "train.jsonl"));
    ASSERT_EQ(lines.size(), decided().size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const json& messages = lines[i].at("messages");
        ASSERT_EQ(messages.size(), 3U);
        EXPECT_EQ(messages[0].at("role"), "system");
        EXPECT_EQ(messages[1], (json{{"role", "user"}, {"content", decided()[i].first}}));
        EXPECT_EQ(messages[2], (json{{"role", "assistant"}, {"content", decided()[i].second}}));
    }
}

TEST_P(Golden, FewShotPromptHasEachLabel) {
    auto recipe = recipeFor(dataset::Format::FewShot);
    recipe.examplesPerLabel = 2;
    const auto folder = make(recipe, "few-shot");
    const auto messages = json::parse(test::contentOf(folder / "messages.json"));
    EXPECT_EQ(messages.front().at("role"), "system");
    EXPECT_EQ(messages.back(), (json{{"role", "user"}, {"content", "{text}"}}));
    const auto prompt = test::contentOf(folder / "prompt.txt");
    for (std::size_t i = 1; i + 1 < messages.size(); i += 2) {
        EXPECT_NE(prompt.find(messages[i].at("content").get<std::string>()), std::string::npos);
        const std::pair<std::string, std::string> example{messages[i].at("content"), messages[i + 1].at("content")};
        EXPECT_TRUE(std::ranges::count(decided(), example)) << example.first;
    }
}

TEST_P(Golden, NativeRecordsHoldEverything) {
    auto recipe = recipeFor(dataset::Format::Native);
    recipe.include = dataset::Include::All;
    const auto folder = make(recipe, "native");
    const auto records = parseLines(test::contentOf(folder / "records.jsonl"));
    ASSERT_EQ(records.size(), isSingle() ? 13U : 5U);
    for (std::size_t i = 0; i < decided().size(); ++i) {
        EXPECT_EQ(records[i].at("text"), decided()[i].first);
        const json labels = records[i].at("resolution").at("labels");
        EXPECT_EQ(isSingle() ? labels.at(0).get<std::string>() : labels.dump(), decided()[i].second);
        EXPECT_EQ(records[i].at("decisions").back().at("stands"), true);
    }
    if (!isSingle()) return;
    EXPECT_EQ(records[0].at("metadata").dump(), R"({"channel":"mail","order":[1,{"a":1.5,"b":2}]})");
    EXPECT_EQ(records[0].at("scores"), (json{{"billing", 0.41}, {"refund", 0.33}}));
    EXPECT_EQ(records[5].at("label"), "Biling\n") << "an invalid output goes out as it came";
    EXPECT_EQ(records[6].at("samples"), (json{"billing", "refund", "billing"}));
    EXPECT_EQ(records[3].at("decisions").at(0).at("stands"), false);
    EXPECT_EQ(records[3].at("decisions").at(1).at("exposure"), "compared");
    EXPECT_TRUE(records[12].at("resolution").is_null()) << "what was undone stands for nothing";
    EXPECT_EQ(records[12].at("decisions").at(0).at("stands"), false);
}

TEST_P(Golden, CsvCellsAreNoFormulasAndReadBack) {
    const auto folder = make(recipeFor(dataset::Format::Csv), "csv");
    const auto rows = parseCsv(test::contentOf(folder / "records.csv"));
    ASSERT_EQ(rows.size(), decided().size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].size(), rows[0].size()) << "row " << i;
        for (const std::string& cell : rows[i]) EXPECT_NE(cell.find_first_of("=+-@\t\r"), 0U) << cell;
        if (i == 0) continue;
        const auto unguarded = [](const std::string& cell) { return cell.starts_with("'") ? cell.substr(1) : cell; };
        EXPECT_EQ(unguarded(rows[i][1]), decided()[i - 1].first);
        EXPECT_EQ(unguarded(rows[i][2]), decided()[i - 1].second);
    }
}

/// The other formats are read by programs of others: tests/cli/read_datasets.py.
TEST_P(Golden, EveryOtherFormatWritesTheBytesThatWereLookedAt) {
    const std::set<dataset::Format> readAbove = {dataset::Format::OpenAiChat, dataset::Format::FewShot, dataset::Format::Native, dataset::Format::Csv};
    for (const dataset::Format format : dataset::allFormats) {
        if (!readAbove.contains(format)) make(recipeFor(format), std::string(toString(format)));
    }
}

INSTANTIATE_TEST_SUITE_P(Tasks, Golden, ::testing::Values(taxonomy::TaskKind::Single, taxonomy::TaskKind::Multi),
                         [](const auto& task) { return std::string(taxonomy::toString(task.param)); });

}  // namespace
}  // namespace docket
