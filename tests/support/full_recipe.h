#pragma once

#include "core/dataset/recipe.h"

namespace docket::test {

/// A recipe in which nothing is as it is by default.
inline dataset::Recipe fullRecipe() {
    dataset::Recipe recipe;
    recipe.format = dataset::Format::FewShot;
    recipe.system = "Say \"a\" or\n{labels}";
    recipe.textTemplate = "{metadata.channel}: {text}";
    recipe.hasRationale = true;
    recipe.examplesPerLabel = 5;
    recipe.examples = {dataset::Selection::Random, dataset::ExampleBalance::BaseRate, 4000, {"t-1"}, {"t-2"}};
    recipe.seed = 18'446'744'073'709'551'615ULL;
    recipe.include = dataset::Include::Decided;
    recipe.exposure = dataset::ExposureFilter::Blind;
    recipe.setLeftOut(dataset::Doubt::OpenTest, true);
    recipe.setLeftOut(dataset::Doubt::Unsure, true);
    recipe.items.settled = dataset::Settled::ByConsensus;
    recipe.items.gold = dataset::GoldUse::Out;
    recipe.items.unreviewed = dataset::Unreviewed::AutoAccepted;
    recipe.items.reasons.add(Reason::AuditSample);
    recipe.items.decidedFrom = parseUtc("2026-11-01T00:00:00Z").value();
    recipe.items.decidedBelow = parseUtc("2026-12-01T00:00:00Z").value();
    recipe.items.reviewers = {"anna", "ben"};
    recipe.items.labels = {"billing", "refund"};
    recipe.items.query = "\"late parcel\"";
    recipe.items.ids = {"t-1", "an id \"with\" more"};
    recipe.duplicates = {dataset::Duplicates::DropNear, 0.8};
    recipe.personalData = {text::PersonalDataTreatment::Mask, {"Ada Byron"}, {"DE"}};
    recipe.split = {.train = 70, .validation = 20, .test = 10, .groupBy = {"customer"}, .keepsNearTogether = true, .isStratified = true};
    recipe.balance = {dataset::Balance::Cap, 400};
    recipe.license = "CC-BY-4.0";
    recipe.taxonomyVersion = 2;
    return recipe;
}

}  // namespace docket::test
