#pragma once

#include "core/services/packets/packet_making.h"
#include "core/services/packets/packet_merge.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace docket::test {

inline constexpr const char* packetModel = "oracle-of-delphi";

inline routing::Policy packetPolicy(int reviews, routing::SuggestionMode suggestion = routing::SuggestionMode::Blind) {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired["default"] = reviews;
    policy.suggestion = suggestion;
    policy.goldRate = 0.3;
    return policy;
}

/// A workspace of which packets are made, reviewed and merged.
class PacketsTest : public ::testing::Test {
protected:
    void start(int items, const routing::Policy& policy = packetPolicy(1)) {
        m_fixture = std::make_unique<WorkspaceFixture>(taxonomyOf({"billing", "refund", "other"}), policy);
        std::vector<std::optional<double>> confidences;
        for (int i = 1; i <= items; ++i) confidences.emplace_back(0.1 + 0.5 * i / items);
        fixture().addPredictions(*fixture().open(), packetModel, ConfidenceSource::Stated, confidences, "billing", "t-");
    }
    WorkspaceFixture& fixture() { return *m_fixture; }
    services::PacketFiles files() { return {fixture().files, fixture().locked}; }
    std::filesystem::path path(const std::string& name) { return fixture().folder / name; }

    services::PacketRequest requestFor(const std::string& reviewer, int items, const std::string& file) {
        return {fixture().path(), path(file), reviewer, {"lead"}, packetKey(fmt::format("{}-{}", reviewer, ++m_keys)), items};
    }
    Result<services::MadePacket> make(const services::PacketRequest& request) {
        services::Writer writer(fixture().open());
        return services::makePacket(writer, files(), fixture().clock, request);
    }
    std::filesystem::path madeFor(const std::string& reviewer, int items) {
        const std::string file = fmt::format("{}-{}.docket", reviewer, m_keys + 1);
        const auto made = make(requestFor(reviewer, items, file));
        EXPECT_TRUE(made) << (made ? "" : made.error().message);
        return path(file);
    }

    Result<services::MergedPacket> merge(const std::filesystem::path& packet, bool isDryRun = false) {
        const auto read = services::readPacket(files(), packet);
        if (!read) return std::unexpected(read.error());
        services::Writer writer(fixture().open());
        return services::PacketMerge(writer, fixture().clock, {"lead"}).run(*read, isDryRun);
    }
    services::MergedPacket merged(const std::filesystem::path& packet, bool isDryRun = false) {
        const auto result = merge(packet, isDryRun);
        EXPECT_TRUE(result) << (result ? "" : result.error().message);
        return result.value_or(services::MergedPacket{});
    }
    Result<std::int64_t> withdraw(int packet) {
        services::Writer writer(fixture().open());
        return services::withdrawPacket(writer, fixture().clock, packet, {"lead"});
    }
    std::string refusalOf(const std::filesystem::path& packet) {
        const auto result = merge(packet);
        return result ? std::string() : result.error().message;
    }

    std::unique_ptr<ports::Workspace> opened(const std::filesystem::path& file) {
        auto workspace = fixture().files.open(file, ports::Access::ReadWrite);
        EXPECT_TRUE(workspace) << (workspace ? "" : workspace.error().message);
        return workspace ? std::move(*workspace) : nullptr;
    }

    static Answer answerOf(int label, std::string note = "") {
        Answer answer;
        answer.labels = {LabelId{label}};
        answer.certainty = Certainty::FairlySure;
        answer.note = std::move(note);
        answer.evidence = {{0, 4}};
        answer.timeSpent = seconds(7);
        return answer;
    }
    static std::vector<std::string> idsIn(ports::Workspace& workspace) {
        std::vector<std::string> ids;
        EXPECT_TRUE(workspace.records().visit({ports::RecordScope::All}, [&](const ports::Record& record) -> Result<> {
            ids.emplace_back(record.externalId);
            return {};
        }));
        return ids;
    }
    void decide(ports::Workspace& workspace, const std::string& reviewer, const std::string& id, int label, std::string note = "") {
        services::ReviewSession session(workspace, fixture().clock, {reviewer, "s-" + reviewer});
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << id << ": " << claimed.error().message;
        const auto decided = session.review.decide(claimed->item.id, answerOf(label, std::move(note)));
        ASSERT_TRUE(decided) << id << ": " << decided.error().message;
    }
    void decideAll(const std::filesystem::path& file, const std::string& reviewer, int label) {
        auto packet = opened(file);
        for (const std::string& id : idsIn(*packet)) decide(*packet, reviewer, id, label);
    }

    /// What stands and stood of every item, without what is numbered or ordered otherwise in another workspace.
    static std::map<std::string, std::string> toldBy(ports::Workspace& workspace) {
        std::map<std::string, std::string> told;
        EXPECT_TRUE(workspace.records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
            std::multiset<std::string> decisions;
            for (std::size_t i = 0; i < record.decisions.size(); ++i) decisions.insert(tell(record.decisions[i], record.reviewers[i]));
            std::string text = fmt::format("{}", fmt::join(decisions, "\n"));
            if (record.resolution) text += fmt::format("\n= {} {}", record.resolution->labels.front().value, toString(record.resolution->kind));
            text += fmt::format("\n{}{}", toString(record.entry->state), record.entry->isFlagged ? " flagged" : "");
            told.emplace(record.externalId, std::move(text));
            return {};
        }));
        return told;
    }
    static std::string tell(const Decision& d, const std::string& reviewer) {
        return fmt::format("{} {} {} {} {} {} {} {} {} {} {} {} {} {}", reviewer, d.at.ms, d.answer.labels.front().value, toString(d.answer.certainty), d.answer.note,
                           d.answer.evidence.size(), d.answer.timeSpent.ms, toString(d.arm), toString(d.exposure), d.prediction.value_or(PredictionId{}).value,
                           d.predictedLabels ? d.predictedLabels->front().value : 0, d.confidence.value_or(-1), d.taxonomyVersion, d.stands);
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    int m_keys = 0;
};

}  // namespace docket::test
