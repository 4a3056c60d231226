#include "core/services/sample/sample_work.h"

#include "core/codec/stored/policy_json.h"
#include "core/codec/taxonomies/taxonomy_json.h"
#include "core/services/agreement/agreement_studies.h"
#include "core/services/datasets/export_service.h"
#include "core/services/intake/import_service.h"
#include "core/services/queue/bulk_service.h"
#include "core/services/sample/sample_sitting.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/services/taxonomy/taxonomy_publishing.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace docket::services {

namespace {

using codec::SampleStep;

template <class Value>
Result<> outcome(const Result<Value>& result) {
    return result ? Result<>() : std::unexpected(result.error());
}

}  // namespace

SampleWork::SampleWork(const SampleTools& tools, const SampleSite& site, const codec::SampleStory& story)
    : m_tools(tools), m_site(site), m_story(story), m_clock(tools.clock.now()), m_inputs(tools.files, site.home, site.unpublished, tools.clock.now()) {}

Result<> SampleWork::run() {
    if (m_story.steps.empty()) return failure(ErrorKind::Internal, "Nothing happens in the sample's story.");
    m_clock.moveTo(m_story.steps.front().day, m_story.steps.front().minutes);
    if (const auto made = make(); !made) return made;
    if (const auto opened = open(); !opened) return opened;
    for (const SampleStep& step : m_story.steps) {
        if (m_tools.stop.stop_requested()) return failure(ErrorKind::Cancelled, "The making of the sample was interrupted. Nothing was written.");
        m_clock.moveTo(step.day, step.minutes);
        if (const auto taken = take(step); !taken) return taken;
    }
    return m_workspace->flush();
}

Result<> SampleWork::make() {
    const std::string taxonomyName = inputName("-taxonomy.json");
    const std::string policyName = inputName("-policy.json");
    const auto taxonomy = codec::readTaxonomy(sampleText(taxonomyName), taxonomyName);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto policy = codec::readPolicy(sampleText(policyName), policyName);
    if (!policy) return std::unexpected(policy.error());
    return m_tools.workspaces.create(file(), {*taxonomy, *policy, m_story.steps.front().who, m_clock.now()});
}

Result<> SampleWork::open() {
    auto forReview = m_tools.workspaces.open(file(), ports::Access::ReadWrite);
    if (!forReview) return std::unexpected(forReview.error());
    auto forWriter = m_tools.workspaces.open(file(), ports::Access::ReadWrite);
    if (!forWriter) return std::unexpected(forWriter.error());
    m_workspace = std::make_unique<BatchedWorkspace>(std::move(*forReview));
    m_writer = std::make_unique<Writer>(std::move(*forWriter));
    return {};
}

Result<> SampleWork::take(const SampleStep& step) {
    using Take = Result<> (SampleWork::*)(const SampleStep&);
    constexpr std::array<std::pair<std::string_view, Take>, 6> actions = {{{"import", &SampleWork::import},
                                                                           {"study", &SampleWork::draw},
                                                                           {"end study", &SampleWork::endStudy},
                                                                           {"publish", &SampleWork::publish},
                                                                           {"assign", &SampleWork::assign},
                                                                           {"export", &SampleWork::exportDataset}}};
    for (const auto& [name, action] : actions) {
        if (step.action != name) continue;
        if (const auto flushed = m_workspace->flush(); !flushed) return flushed;
        return (this->*action)(step);
    }
    return sit(step);
}

Result<> SampleWork::sit(const SampleStep& step) {
    SampleSitting sitting(*m_workspace, m_clock, m_story, step.who);
    if (step.action == "review") return sitting.review(step.count);
    if (step.action == "correct") return sitting.correct(step.items);
    return failure(ErrorKind::Internal, fmt::format("The sample's story asks for \"{}\", which is nothing that can be done.", step.action));
}

Result<> SampleWork::import(const SampleStep& step) {
    m_inputs.setLines(step.count);
    ImportRequest request;
    request.files = {m_site.unpublished / inputName(".jsonl")};
    return outcome(ImportService(*m_writer, m_inputs, m_clock).run(request, m_tools.stop));
}

Result<> SampleWork::draw(const SampleStep& step) {
    StudyRequest request;
    request.reviewers = static_cast<int>(step.count);
    request.note = step.note;
    return outcome(AgreementStudies(*m_writer, m_clock, step.who).draw(request, m_tools.stop));
}

Result<> SampleWork::endStudy(const SampleStep& step) { return outcome(AgreementStudies(*m_writer, m_clock, step.who).end()); }

Result<> SampleWork::publish(const SampleStep& step) {
    const auto document = codec::readTaxonomy(sampleText(step.file), step.file);
    if (!document) return std::unexpected(document.error());
    TaxonomyDrafts drafts(*m_workspace, m_clock, step.who);
    auto open = drafts.open();
    if (!open) return std::unexpected(open.error());
    const auto edit = open->draft.load(*document, {});
    if (!edit) return std::unexpected(edit.error());
    if (const auto applied = drafts.apply(*edit); !applied) return std::unexpected(applied.error());
    if (const auto loaded = open->draft.apply(*edit); !loaded) return loaded;
    auto taxonomy = open->draft.publishable(open->inForce + 1);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const taxonomy::Label* label = taxonomy->findByKey(step.label);
    if (label == nullptr) return failure(ErrorKind::Internal, fmt::format("{} has no label \"{}\".", step.file, step.label));
    taxonomy::Treatment again{label->id, taxonomy::Disposition::ReviewMatching, label->id, {}};
    again.rule.words = step.words;
    Publication publication{open->head.basedOn, std::move(*taxonomy), {}, step.note, true};
    publication.step.treatments = {std::move(again)};
    if (const auto flushed = m_workspace->flush(); !flushed) return flushed;
    m_clock.advance(minutes(20));
    return outcome(TaxonomyPublishing(*m_writer, m_clock, step.who).publish(publication, m_tools.stop));
}

Result<> SampleWork::assign(const SampleStep& step) {
    std::vector<ItemId> items;
    for (const std::string& item : step.items) {
        const auto found = m_workspace->items().findByExternalId(item);
        if (!found) return std::unexpected(found.error());
        if (*found) items.push_back(**found);
    }
    return outcome(BulkService(*m_writer, m_clock, step.who).run(Assign{step.to}, items, m_tools.stop));
}

Result<> SampleWork::exportDataset(const SampleStep& step) {
    const auto format = dataset::parseFormat(step.format);
    if (!format) return failure(ErrorKind::Internal, fmt::format("The sample's story exports as \"{}\", which is no format.", step.format));
    ExportRequest request{file(), m_site.home / step.folder, {}};
    request.recipe.format = *format;
    return outcome(ExportService(m_tools.workspaces, m_inputs, m_clock, *m_writer).run(request, m_tools.stop));
}

}  // namespace docket::services
