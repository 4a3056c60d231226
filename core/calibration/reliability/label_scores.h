#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace docket::calibration {

/// What a model scored the labels of one item, and which of them was right.
struct LabelScores {
    std::span<const double> scores;         ///< one for each label of the task, each in [0, 1]; not owned
    std::optional<std::size_t> rightLabel;  ///< its place in `scores`; nullopt: the model gave it no score
    double weight = 1;                      ///< how many items of the traffic it stands for, > 0
};

/// How far the sum of whole scores may lie from 1: models round what they write.
inline constexpr double wholeTolerance = 1e-3;

/// Whether scores are a distribution over all labels: each in [0, 1], their sum 1 within the tolerance.
bool areWhole(std::span<const double> scores);

/// The place of the highest score, of tied ones the first. nullopt of no scores.
std::optional<std::size_t> highest(std::span<const double> scores);

/// Weighted mean of -ln of the score of the right label, in nats; a label without a score counts leastProbability.
/// nullopt of no items.
std::optional<double> labelLogLoss(std::span<const LabelScores> items);

/// Weighted mean of the squared distance of all scores from the right answer, in [0, 2] (Brier 1950). nullopt of no items.
std::optional<double> labelBrierScore(std::span<const LabelScores> items);

/// The weighted share of items whose right label is among the `count` highest scores; of tied scores the earlier label counts as
/// higher. nullopt of no items.
std::optional<double> shareInTop(std::span<const LabelScores> items, std::size_t count);

}  // namespace docket::calibration
