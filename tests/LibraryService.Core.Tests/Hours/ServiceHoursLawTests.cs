using FsCheck.Fluent;
using LibraryService.Hours;
using LibraryService.Tests.Hours.Reference;

namespace LibraryService.Tests.Hours;

/// <summary>What holds of any hours at any instant.</summary>
public class ServiceHoursLawTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Fact]
    public void What_was_added_lies_between() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Amounts(), (hours, at, amount) =>
        hours.Add(at, amount) is not { } due || hours.Between(at, due) == amount).ShouldHold();

    [Fact]
    public void What_was_added_lies_between_under_the_other_boundary_too() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Amounts(), (hours, at, amount) =>
        hours.Add(at, amount, Boundary.NextOpening) is not { } due || hours.Between(at, due) == amount).ShouldHold();

    [Fact]
    public void No_instant_before_the_due_one_would_do() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Amounts(), (hours, at, amount) =>
        amount <= TimeSpan.Zero || hours.Add(at, amount) is not { } due || hours.Between(at, due - Tick) < amount).ShouldHold();

    [Fact]
    public void Going_back_no_instant_after_the_answer_would_do() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Amounts(), (hours, at, amount) =>
        amount >= TimeSpan.Zero || hours.Add(at, amount) is not { } due || hours.Between(at, due + Tick) > amount).ShouldHold();

    [Fact]
    public void The_other_boundary_is_open_or_going_back_was_open_just_before() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Amounts(), (hours, at, amount) =>
        hours.Add(at, amount, Boundary.NextOpening) is not { } due || hours.IsOpen(amount < TimeSpan.Zero ? due - Tick : due)).ShouldHold();

    [Fact]
    public void Taking_back_what_was_added_loses_no_open_time() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Amounts(), (hours, at, amount) =>
        hours.Add(at, amount) is not { } due || hours.Add(due, -amount) is not { } back || hours.Between(at, back) == TimeSpan.Zero).ShouldHold();

    [Fact]
    public void More_is_never_due_earlier() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Two(Draw.Amounts()), (hours, at, amounts) =>
        hours.Add(at, Smaller(amounts)) is not { } less || hours.Add(at, Larger(amounts)) is not { } more || less <= more).ShouldHold();

    [Fact]
    public void A_later_start_is_never_due_earlier() => Prop.ForAll(Draw.Hours(), Two(Draw.Instants()), Draw.Amounts(), (hours, at, amount) =>
        hours.Add(Smaller(at), amount) is not { } first || hours.Add(Larger(at), amount) is not { } second || first <= second).ShouldHold();

    [Fact]
    public void Open_time_adds_up() => Prop.ForAll(Draw.Hours(), Two(Draw.Instants()), Draw.Instants(), (hours, ends, middle) =>
        hours.Between(ends[0], middle) + hours.Between(middle, ends[1]) == hours.Between(ends[0], ends[1])).ShouldHold();

    [Fact]
    public void Open_time_backwards_is_its_negative() => Prop.ForAll(Draw.Hours(), Draw.Instants(), Draw.Instants(), (hours, from, to) =>
        hours.Between(from, to) == -hours.Between(to, from)).ShouldHold();

    [Fact]
    public void Open_time_is_never_more_than_time() => Prop.ForAll(Draw.Hours(), Two(Draw.Instants()), (hours, at) =>
        hours.Between(Smaller(at), Larger(at)) is { } open && open >= TimeSpan.Zero && open <= Larger(at) - Smaller(at)).ShouldHold();

    [Fact]
    public void At_the_next_opening_it_opens() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        hours.NextOpening(at) is not { } next || (next >= at && Opens(hours, next))).ShouldHold();

    [Fact]
    public void At_the_previous_opening_it_opened() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        hours.PreviousOpening(at) is not { } last || (last <= at && Opens(hours, last))).ShouldHold();

    [Fact]
    public void At_the_next_closing_it_closes() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        hours.NextClosing(at) is not { } next || (next > at && Closes(hours, next))).ShouldHold();

    [Fact]
    public void At_the_previous_closing_it_closed() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        hours.PreviousClosing(at) is not { } last || (last <= at && Closes(hours, last))).ShouldHold();

    [Fact]
    public void A_closed_place_stays_closed_until_the_next_opening() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        hours.IsOpen(at) || hours.NextOpening(at) is not { } next || hours.Between(at, next) == TimeSpan.Zero).ShouldHold();

    [Fact]
    public void An_open_place_stays_open_until_the_next_closing() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        !hours.IsOpen(at) || hours.NextClosing(at) is not { } next || hours.Between(at, next) == next - at).ShouldHold();

    [Fact]
    public void A_working_day_closes_in_open_time_of_a_later_date() => Prop.ForAll(Draw.Hours(), Draw.Instants(), (hours, at) =>
        hours.AddWorkingDays(at, 3) is not { } closing || (hours.IsOpen(closing - Tick) && closing > at)).ShouldHold();

    [Fact]
    public void A_union_is_open_when_either_is() => Prop.ForAll(Draw.Combined(), Draw.Instants(), (hours, at) =>
        hours.Union.IsOpen(at) == (hours.First.IsOpen(at) || hours.Second.IsOpen(at))).ShouldHold();

    [Fact]
    public void An_intersection_is_open_when_both_are() => Prop.ForAll(Draw.Combined(), Draw.Instants(), (hours, at) =>
        hours.Intersection.IsOpen(at) == (hours.First.IsOpen(at) && hours.Second.IsOpen(at))).ShouldHold();

    [Fact]
    public void An_exception_is_open_when_the_first_is_and_the_second_is_not() => Prop.ForAll(Draw.Combined(), Draw.Instants(), (hours, at) =>
        hours.Exception.IsOpen(at) == (hours.First.IsOpen(at) && !hours.Second.IsOpen(at))).ShouldHold();

    [Fact]
    public void Hours_read_from_their_JSON_answer_the_same() => Prop.ForAll(Draw.Rewritten(), Two(Draw.Instants()), Draw.Amounts(), (hours, at, amount) =>
        hours.Read.Between(at[0], at[1]) == hours.Written.Between(at[0], at[1])
        && Nullable.Equals(hours.Read.Add(at[0], amount), hours.Written.Add(at[0], amount))
        && Nullable.Equals(hours.Read.AddWorkingDays(at[0], 5), hours.Written.AddWorkingDays(at[0], 5))).ShouldHold();

    [Fact]
    public void Hours_read_from_their_JSON_write_the_same_text() => Prop.ForAll(Draw.Rewritten(), hours =>
        hours.Read.ToJson() == hours.Written.ToJson()).ShouldHold();

    [Fact]
    public void A_day_read_from_its_text_is_the_same_day() => Prop.ForAll(Draw.DayHours(), day => DayHours.Parse(day.ToString()).Equals(day)).ShouldHold();

    [Fact]
    public void A_day_made_of_its_own_ranges_is_the_same_day() => Prop.ForAll(Draw.DayHours(), day => DayHours.Of(day.Ranges.Reverse()).Equals(day)).ShouldHold();

    private static bool Opens(ServiceHours hours, DateTimeOffset at) => hours.IsOpen(at) && !hours.IsOpen(at - Tick);

    private static bool Closes(ServiceHours hours, DateTimeOffset at) => !hours.IsOpen(at) && hours.IsOpen(at - Tick);

    private static FsCheck.Arbitrary<T[]> Two<T>(FsCheck.Arbitrary<T> one) => one.Generator.ArrayOf(2).ToArbitrary();

    private static T Smaller<T>(T[] pair) => pair.Min()!;

    private static T Larger<T>(T[] pair) => pair.Max()!;
}
