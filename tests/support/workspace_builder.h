#pragma once

#include "core/ports/workspace.h"
#include "core/routing/router.h"
#include "core/storage/locked_workspaces.h"
#include "core/storage/workspace_files.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::test {

/// A taxonomy of labels that have only a key.
inline taxonomy::Taxonomy taxonomyOf(const std::vector<std::string>& keys, taxonomy::TaskKind kind = taxonomy::TaskKind::Single) {
    std::vector<taxonomy::Label> labels;
    for (const std::string& key : keys) {
        taxonomy::Label label;
        label.key = key;
        labels.push_back(label);
    }
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

/// A real workspace file in a folder of its own, with a clock that the test moves.
class WorkspaceFixture {
public:
    explicit WorkspaceFixture(taxonomy::Taxonomy taxonomy = taxonomyOf({"billing", "refund", "other"}), routing::Policy policy = {})
        : m_taxonomy(std::move(taxonomy)), m_policy(std::move(policy)) {
        const auto created = files.create(path(), {m_taxonomy, m_policy, "", clock.now()});
        EXPECT_TRUE(created) << (created ? "" : created.error().message);
    }

    std::filesystem::path path() const { return folder / "test.docket"; }
    const taxonomy::Taxonomy& taxonomy() const { return m_taxonomy; }

    std::unique_ptr<ports::Workspace> open(ports::Access access = ports::Access::ReadWrite) {
        auto opened = files.open(path(), access);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
        return opened ? std::move(*opened) : nullptr;
    }

    /// Adds items "<prefix>1" … "<prefix>n", each with a prediction of `label` at rising confidence, routed.
    void addItems(ports::Workspace& workspace, int n, std::string_view label = "billing", const std::string& prefix = "t-") {
        std::vector<std::optional<double>> confidences;
        for (int i = 1; i <= n; ++i) confidences.emplace_back(0.1 + 0.5 * i / n);
        addPredictions(workspace, "m1", ConfidenceSource::Stated, confidences, label, prefix);
    }

    /// Adds items "<prefix>1" …, each with a prediction of `label` by the model at one of the confidences, routed.
    void addPredictions(ports::Workspace& workspace, const std::string& model, ConfidenceSource source, const std::vector<std::optional<double>>& confidences,
                        std::string_view label = "billing", const std::string& prefix = "p-") {
        const auto done = ports::inTransaction(workspace, [&]() -> Result<> {
            const auto run = workspace.intake().startRun({"test.jsonl", "jsonl", 1, 1, clock.now(), false});
            if (!run) return std::unexpected(run.error());
            const routing::Router router(m_policy, m_taxonomy);
            const auto n = static_cast<std::int64_t>(confidences.size());
            for (std::size_t i = 0; i < confidences.size(); ++i) {
                const std::string id = prefix + std::to_string(i + 1);
                const std::string text = "Text of " + id;
                ports::IncomingRecord record;
                record.externalId = id;
                record.text = text;
                record.metadata = R"({"channel":"mail"})";
                record.hasPrediction = true;
                record.model = model;
                record.labels = LabelSet{m_taxonomy.findByKey(label)->id};
                record.confidence = confidences[i];
                record.confidenceSource = confidences[i] ? source : ConfidenceSource::None;
                record.outcome = router.route({id, *record.labels, false, record.confidence, {}});
                if (const auto fate = workspace.intake().add(*run, record); !fate) return std::unexpected(fate.error());
            }
            if (const auto sealed = workspace.intake().sealBatch(*run, clock.now()); !sealed) return sealed;
            return workspace.intake().finishRun(*run, {n, n, n, 0, 0}, clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    }

    /// As if the program of every open sitting had been killed.
    void breakSittings() const {
        SQLite::Database(path().string(), SQLite::OPEN_READWRITE).exec("UPDATE open_sessions SET process = 'boot 1 1'");
    }

    /// What `docket verify` would say, one problem a line.
    std::string problems() const {
        const auto found = files.verify(path());
        if (!found) return found.error().message;
        std::string lines;
        for (const ports::Problem& problem : *found) lines += problem.where + ": " + problem.what + "\n";
        return lines;
    }

    TempDir folder;
    FixedClock clock;
    mutable storage::SqliteWorkspaceFiles files{clock};
    storage::LockedWorkspaces locked;

private:
    taxonomy::Taxonomy m_taxonomy;
    routing::Policy m_policy;
};

}  // namespace docket::test
