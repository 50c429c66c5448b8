using System.Globalization;

namespace LibraryService.Templates;

/// <summary>An amount in a currency.</summary>
public readonly record struct Money
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in the currency's main unit, such as pounds.</param>
    /// <param name="currency">The currency by its ISO 4217 code, such as <c>GBP</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    public Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"A currency is three capital letters such as GBP, but this one is '{currency}'.", nameof(currency));
        }

        (Amount, Currency) = (amount, currency);
    }

    /// <summary>The amount in the currency's main unit.</summary>
    public decimal Amount { get; }

    /// <summary>The currency by its ISO 4217 code. Null in the default value: the currency of whoever reads it.</summary>
    public string? Currency { get; }

    /// <summary>Amount and currency for a log, such as 2.50 GBP.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}").TrimEnd();

    internal static Money WithoutCurrency(decimal amount) => new(amount);

    private Money(decimal amount) => Amount = amount;
}
