#pragma once

#include <QKeySequence>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <span>

namespace docket::ui {

/// Everything that a person can ask the window to do, by menu or key.
enum class Command {
    NewWorkspace, OpenWorkspace, SampleData, Import, CloseWorkspace, CloseWindow, Quit,
    Undo, Redo, Filter, AlreadySaved,
    LightDark, LargerText, SmallerText, NormalText, NarrowRail, DefinitionPanel, FullScreen,
    Reveal, Choose, Submit, PinnedLabel, NoneFits, LabelLetter, Sure, FairlySure, Unsure, Note, MarkEvidence, CaretInText,
    PinLabel, Skip, Flag, Pause, HighlightUp, HighlightDown, CloseGroup, OpenGroup, FirstLabel, LastLabel, ScrollUp, ScrollDown,
    SearchItems, OpenInReview, GoToRow, Columns, DetailPane, FilterItems, ClearFilters, SaveView, OpenSavedView, SelectRow,
    SelectAllItems, Assign, SetPriority, SendToAdjudication, EndHolds, ExportSelection,
    RowUp, RowDown, FirstRow, LastRow, PageUp, PageDown, ExtendUp, ExtendDown,
    UndoEdit, RedoEdit, FindLabel, EditLabel, RenameLabel, ChangeKey, NewLabel, NewGroup, ArchiveLabel, RestoreLabel, MoveUp, MoveDown, MoveLabel,
    MergeLabels, SplitLabel, AnswerSize, ShowArchived, CompareVersions, NextCheck, PreviousCheck, PublishVersion, DiscardDraft, AgreementTest,
    LabelUp, LabelDown, CloseLabelGroup, OpenLabelGroup,
    UndoPolicyEdit, RedoPolicyEdit, ComparePolicies, EditRule, RuleUp, RuleDown, SwitchRule, AddToRule, RemoveFromRule, RevertRule, NextPolicyCheck,
    PreviousPolicyCheck, PublishPolicy, DiscardPolicyDraft,
    ChartAsTable, ThresholdDown, ThresholdUp, ThresholdFarDown, ThresholdFarUp,
    UndoRuling, RedoRuling, PreviousDispute, NextDispute, RulingDigit, RulingNone, RulingLetter, RulingUp, RulingDown, ConfirmStep, SaveRuling, RulingNote,
    GoldItem, ProposeDefinition, RulingEvidence, RulingCaret, HideNames, SendBack,
    FiguresAsTable, NextFigures, PreviousFigures, FigureUp, FigureDown, FigureLeft, FigureRight, SimulatorUp, SimulatorDown, SimulatorLowest, DraftFigures,
    RunExport, NextPreviewFile, PreviousPreviewFile, NextFinding, PreviousFinding, ShowAdvice, CurveAsTable,
    SaveRecipe, SaveRecipeAs, RecipeVersions, DeleteRecipe, EarlierExports,
    GoReview, GoQueue, GoAdjudicate, GoTaxonomy, GoInsights, GoExport, GoRouting, Back, Forward, NextPane, PreviousPane, MenuBar, Refresh,
    ImportReport, MakePacket, MergePackets, Figures, VerifyWorkspace, BackUpWorkspace, ReviewerName, Settings, Palette,
    CreateWorkspace, WorkspaceUp, WorkspaceDown, OpenSelected, RemoveFromList,
    Keys, Explain, About,
};

/// Where a command works. Workspace: on every screen of one; Items: on those that show items, Review and Queue.
enum class Context { Everywhere, Workspace, Items, Open, Review, Queue, Adjudicate, Taxonomy, Insights, Export, Routing };

/// The menu that offers a command; None: only its key and a button do. A screen's menu is there while the screen is.
enum class Menu { None, File, Edit, View, Review, Queue, Adjudicate, Taxonomy, Export, Routing, Go, Workspace, Help };
inline constexpr int menuCount = 13;

/// Who reads the key. A chord works wherever the focus is; a single key is read by its screen, because in a text
/// field it is text.
enum class KeyReader { Chord, Screen };

/// What a key does that is held down, or was pressed too early. No command repeats by itself: one press, one action.
enum class KeyUse {
    Once,
    OnItem,  ///< and only if it went down after the item in hand, or what is asked of it, was painted
};

/// One command: the menus, tool tips and the sheet of keys are all made from these.
struct CommandSpec {
    Command command;
    Context context;
    Menu menu;
    KeyReader reader;
    const char* id;    ///< "review.skip": its name in the settings, and the object name of its action
    const char* text;  ///< menu text in English, with its mnemonic
    const char* key;   ///< portable key texts, "; " between two; "" for none
    KeyUse use = KeyUse::Once;
};

/// All commands, in the order of the menus. A separator comes before a command whose group in `id` differs.
std::span<const CommandSpec> commandTable();
const CommandSpec& specOf(Command command);

/// Whether the person may give it another key. Keys that a screen reads are fixed: digits and letters belong to labels,
/// Space, Enter, Esc and the arrows mean the same everywhere.
inline bool isRebindable(const CommandSpec& spec) { return spec.reader == KeyReader::Chord; }
/// Works on every screen, with or without a workspace.
inline bool isOfWindow(Context context) { return context == Context::Everywhere || context == Context::Workspace; }
/// Whether two commands can be meant by one key at the same time.
bool meet(Context one, Context other);

QString translatedText(const CommandSpec& spec);
/// The same without mnemonic and "…": for lists and sentences.
QString nameOf(const CommandSpec& spec);
QString menuTitle(Menu menu);
/// Whose menu it is; nullopt: it is there on every screen.
std::optional<Context> screenOf(Menu menu);
/// The screen where a command works: "Review", "Everywhere".
QString screenName(Context context);
/// The key that a screen reads; ranges such as "1…9" stay as they are.
QString fixedKey(const CommandSpec& spec);

}  // namespace docket::ui
