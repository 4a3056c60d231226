#include "app/cli/datasets/recipe_options.h"

#include "app/cli/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace docket::cli {

namespace {

constexpr std::size_t maxDocumentBytes = 8 * 1024 * 1024;

/// Words of several parts are written with a hyphen on the command line, and with a low line in files.
std::string asInFiles(std::string word) {
    std::ranges::replace(word, '-', '_');
    return word;
}

template <class Number>
Number numberIn(std::string_view text, const std::string& option) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) throw CLI::ValidationError(option, fmt::format("{} is no number here", text));
    return number;
}

template <class Value, std::size_t count>
auto wordInto(Value& into, const Words<Value, count>& words, const std::string& option) {
    return [&into, &words, option](const std::string& typed) {
        const auto value = words.parse(asInFiles(typed));
        if (!value) throw CLI::ValidationError(option, fmt::format("{} is none of: {}", typed, words.list()));
        into = *value;
    };
}

auto timeInto(std::optional<Timestamp>& into, const std::string& option) {
    return [&into, option](const std::string& typed) {
        const auto time = parseUtc(typed);
        if (!time) throw CLI::ValidationError(option, time.error().message);
        into = *time;
    };
}

auto textInto(std::string& into) {
    return [&into](const std::string& typed) { into = typed; };
}

/// May be given several times.
auto itemInto(std::vector<std::string>& into) {
    return [&into](const std::string& typed) { into.push_back(typed); };
}

auto listInto(std::vector<std::string>& into) {
    return [&into](const std::string& typed) { into = partsAtCommas(typed); };
}

void takeReasons(const std::string& typed, ReasonSet& reasons) {
    for (const std::string& word : partsAtCommas(typed)) {
        const auto reason = parseReason(asInFiles(word));
        if (!reason) throw CLI::ValidationError("--reasons", fmt::format("{} is no reason", word));
        reasons.add(*reason);
    }
}

void takeDoubts(const std::string& typed, dataset::Recipe& recipe) {
    for (const std::string& word : partsAtCommas(typed)) {
        const auto doubt = dataset::doubtWords.parse(asInFiles(word));
        if (!doubt) throw CLI::ValidationError("--leave-out", fmt::format("{} is neither unsure nor open-test", word));
        recipe.setLeftOut(*doubt, true);
    }
}

/// One word for what a recipe has in three places.
void takeOnly(const std::string& typed, dataset::Recipe& recipe) {
    if (typed == "blind") recipe.exposure = dataset::ExposureFilter::Blind;
    else if (typed == "gold") recipe.items.gold = dataset::GoldUse::Only;
    else if (typed == "consensus") recipe.items.settled = dataset::Settled::ByConsensus;
    else if (typed == "adjudicated") recipe.items.settled = dataset::Settled::ByAdjudication;
    else throw CLI::ValidationError("--only", fmt::format("{} is none of: blind, adjudicated, gold, consensus", typed));
}

void takeShares(const std::string& typed, dataset::SplitRule& split) {
    const auto shares = partsAtCommas(typed);
    if (shares.size() != 3) throw CLI::ValidationError("--split", "wants three shares: training, validation, test");
    split.train = numberIn<int>(shares[0], "--split");
    split.validation = numberIn<int>(shares[1], "--split");
    split.test = numberIn<int>(shares[2], "--split");
    if (const auto checked = dataset::check(split); !checked) throw CLI::ValidationError("--split", checked.error().message);
}

/// "exact", "near" or "near:0.9"
void takeDuplicates(const std::string& typed, dataset::DuplicateRule& rule) {
    const std::size_t colon = typed.find(':');
    wordInto(rule.duplicates, dataset::duplicateWords, "--dedup")(typed.substr(0, colon));
    if (colon == std::string::npos) return;
    if (rule.duplicates != dataset::Duplicates::DropNear) throw CLI::ValidationError("--dedup", "only near takes a number");
    rule.nearness = numberIn<double>(std::string_view(typed).substr(colon + 1), "--dedup");
}

/// "cap:400", "oversample" or "weights"
void takeBalance(const std::string& typed, dataset::BalanceRule& rule) {
    const std::size_t colon = typed.find(':');
    wordInto(rule.balance, dataset::balanceWords, "--balance")(typed.substr(0, colon));
    if ((rule.balance == dataset::Balance::Cap) != (colon != std::string::npos)) throw CLI::ValidationError("--balance", "a cap has a number, as in cap:400, and nothing else has");
    if (colon != std::string::npos) rule.cap = numberIn<int>(std::string_view(typed).substr(colon + 1), "--balance");
}

void takePersonalData(const std::string& typed, text::PersonalDataTreatment& treatment) {
    const auto parsed = text::parsePersonalDataTreatment(typed);
    if (!parsed) throw CLI::ValidationError("--pii", fmt::format("{} is none of: keep, mask, drop", typed));
    treatment = *parsed;
}

int numberOfExamples(const std::string& typed) {
    const int number = numberIn<int>(typed, "--examples-per-label");
    if (number < 1 || number > dataset::maxExamplesPerLabel) throw CLI::ValidationError("--examples-per-label", fmt::format("takes 1 to {}", dataset::maxExamplesPerLabel));
    return number;
}

}  // namespace

CLI::Option* RecipeOptions::add(CLI::App& command, const std::string& name, const std::string& description, const std::function<void(const std::string&)>& take) {
    return command.add_option_function<std::string>(name, take, description)->excludes(m_hasRecipe);
}

void RecipeOptions::addTo(CLI::App& command) {
    addSource(command);
    addItems(command);
    addTexts(command);
    addSplits(command);
    addExamples(command);
}

void RecipeOptions::addSource(CLI::App& command) {
    auto* source = command.add_option_group("What to make");
    m_hasRecipe = source->add_option("--recipe", m_recipeWord, "Name of a recipe of the workspace, or a recipe file (JSON)");
    source->add_option_function<std::string>("--format", [this](const std::string& word) { m_recipe.format = dataset::parseFormat(word).value_or(m_recipe.format); },
                                             "One of those that docket formats lists")
        ->check(CLI::IsMember(dataset::formatNames()));
    source->require_option(1);
    add(command, "--seed", "Seed of every sample that is drawn, and of the split (7)",
        [this](const std::string& typed) { m_recipe.seed = numberIn<std::uint64_t>(typed, "--seed"); });
    add(command, "--license", "Under which the dataset is given, for its card: an SPDX identifier or a name", [this](const std::string& typed) { m_recipe.license = typed; });
    add(command, "--as-of", "Read answers as of this taxonomy version instead of the one in force", [this](const std::string& typed) {
        m_recipe.taxonomyVersion = numberIn<int>(typed, "--as-of");
        if (*m_recipe.taxonomyVersion < 1) throw CLI::ValidationError("--as-of", "versions begin with 1");
    });
}

void RecipeOptions::addItems(CLI::App& command) {
    dataset::ItemRules& items = m_recipe.items;
    add(command, "--include", "resolved items (default), also decided ones, or all", wordInto(m_recipe.include, dataset::includeWords, "--include"));
    add(command, "--exposure", "any (default), or blind: only items decided without sight of the suggestion", wordInto(m_recipe.exposure, dataset::exposureWords, "--exposure"));
    add(command, "--only", "Items whose label is blind, adjudicated, gold or of a consensus", [this](const std::string& typed) { takeOnly(typed, m_recipe); });
    add(command, "--gold", "Gold items: in (default), out, or only", wordInto(items.gold, dataset::goldWords, "--gold"));
    add(command, "--leave-out", "unsure, open-test or both: what to leave out although people decided it",
        [this](const std::string& typed) { takeDoubts(typed, m_recipe); });
    command.add_option("--population", m_population, "reviewed items (default), or all traffic, which needs --unreviewed auto-accepted")
        ->check(CLI::IsMember({"reviewed", "all"}))
        ->excludes(m_hasRecipe);
    add(command, "--unreviewed", "Items that were accepted automatically: exclude (default), or auto-accepted: with the model's label, marked as such",
        wordInto(items.unreviewed, dataset::unreviewedWords, "--unreviewed"));
    add(command, "--reasons", "Only items escalated for one of these reasons", [this](const std::string& typed) { takeReasons(typed, m_recipe.items.reasons); });
    add(command, "--decided-from", "Only what came to stand at this time or later", timeInto(items.decidedFrom, "--decided-from"));
    add(command, "--decided-below", "Only what came to stand before this time", timeInto(items.decidedBelow, "--decided-below"));
    add(command, "--reviewer", "Only items that this reviewer decided; may be given several times", itemInto(items.reviewers))->take_all();
    add(command, "--labels", "Only items with these labels and no other", listInto(items.labels));
    add(command, "--query", "Only items that this search finds, as in the Queue", textInto(items.query));
    add(command, "--id", "Only the item with this id; may be given several times", itemInto(items.ids))->take_all();
}

void RecipeOptions::addTexts(CLI::App& command) {
    auto* system = add(command, "--system", "Instruction to the model; {labels} stands for the list of labels", textInto(m_recipe.system));
    command.add_option("--system-file", m_systemFile, "The same from a file")->excludes(m_hasRecipe)->excludes(system);
    add(command, "--text-template", "What a model is given: {text}, {id} and {metadata.KEY} stand for an item's own", textInto(m_recipe.textTemplate));
    command.add_flag("--rationale", m_recipe.hasRationale, "The note of whoever made the answer stand goes before it")->excludes(m_hasRecipe);
    add(command, "--dedup", "Texts that are there again: keep (default), drop exact ones, or near ones too, near:0.92", [this](const std::string& typed) { takeDuplicates(typed, m_recipe.duplicates); });
    add(command, "--pii", "Personal data: keep (default), mask it, or drop items that have it", [this](const std::string& typed) { takePersonalData(typed, m_recipe.personalData.treatment); });
    command.add_option("--pii-names", m_namesFile, "A file of names to look for, one a line")->excludes(m_hasRecipe);
    add(command, "--pii-regions", "Countries whose national phone numbers and ids are looked for, the likeliest first: DE,AT", listInto(m_recipe.personalData.regions));
}

void RecipeOptions::addSplits(CLI::App& command) {
    add(command, "--split", "Shares of training, validation and test in percent: 80,10,10", [this](const std::string& typed) { takeShares(typed, m_recipe.split); });
    add(command, "--group-by", "Items with the same value of this metadata stay in one split; may be given several times", itemInto(m_recipe.split.groupBy))->take_all();
    command.add_flag("--keep-near-together", m_recipe.split.keepsNearTogether, "Near-duplicates stay in one split")->excludes(m_hasRecipe);
    command.add_flag("--stratify", m_recipe.split.isStratified, "Every label has its shares, so far as what stays together allows; an item can change its split as data grows")
        ->excludes(m_hasRecipe);
    add(command, "--balance", "Of the training split: cap:N items of a label, oversample rare labels, or weights in the manifest",
        [this](const std::string& typed) { takeBalance(typed, m_recipe.balance); });
}

void RecipeOptions::addExamples(CLI::App& command) {
    auto* perLabel = add(command, "--examples-per-label", "Examples of each label in a few-shot prompt (3)",
                         [this](const std::string& typed) { m_recipe.examplesPerLabel = numberOfExamples(typed); });
    add(command, "--budget-tokens", "So many tokens of examples, as far as they can be estimated, instead",
        [this](const std::string& typed) { m_recipe.examples.budgetTokens = numberIn<int>(typed, "--budget-tokens"); })
        ->excludes(perLabel);
    add(command, "--select", "Examples: best (default) or random", wordInto(m_recipe.examples.selection, dataset::selectionWords, "--select"));
    add(command, "--example-balance", "Of chosen examples: as many of each label, equal (default), or by base-rate", wordInto(m_recipe.examples.balance, dataset::exampleBalanceWords, "--example-balance"));
    add(command, "--pin", "Id of an item that is to be an example; may be given several times", itemInto(m_recipe.examples.pins))->take_all();
    add(command, "--ban", "Id of an item that is to be none; may be given several times", itemInto(m_recipe.examples.bans))->take_all();
}

Result<services::ChosenRecipe> RecipeOptions::named(const std::string& path, Environment& environment) const {
    const auto workspace = environment.workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    services::RecipeShelf shelf(**workspace, environment.clock, {});
    auto chosen = services::chooseRecipe(shelf, environment.files, m_recipeWord);
    if (chosen && !chosen->note.empty()) note(std::array{chosen->note}, environment);
    return chosen;
}

Result<services::ChosenRecipe> RecipeOptions::recipe(const std::string& workspace, Environment& environment) const {
    if (!m_recipeWord.empty()) return named(workspace, environment);
    dataset::Recipe recipe = m_recipe;
    if (m_population == "all" && recipe.items.unreviewed == dataset::Unreviewed::Exclude) {
        return failure(ErrorKind::InvalidInput, "All traffic has items that nobody reviewed. Nothing was written; say --unreviewed auto-accepted to take the model's label "
                                                "for them, or leave --population out.");
    }
    if (!m_systemFile.empty()) {
        auto text = environment.files.readSmall(m_systemFile, maxDocumentBytes);
        if (!text) return std::unexpected(text.error());
        recipe.system = std::move(*text);
    }
    if (!m_namesFile.empty()) {
        const auto text = environment.files.readSmall(m_namesFile, maxDocumentBytes);
        if (!text) return std::unexpected(text.error());
        recipe.personalData.names = text::namesInList(*text);
    }
    if (const auto checked = dataset::check(recipe); !checked) return std::unexpected(checked.error());
    return services::ChosenRecipe{std::move(recipe), {}, {}};
}

const char* RecipeOptions::help() {
    return "A recipe file is a JSON object: format, system, text_template, rationale, examples_per_label, select, example_balance, budget_tokens, pins[], bans[], seed,\n"
           "include, exposure, leave_out[], settled_by, gold, unreviewed, reasons[], decided_from, decided_below, reviewers[], labels[], query, ids[],\n"
           "duplicates, nearness, personal_data, names[], phone_regions[], split{train, validation, test}, group_by[], keep_near_together, stratified,\n"
           "balance, cap, license, taxonomy_version. Only the format is needed.\n";
}

}  // namespace docket::cli
