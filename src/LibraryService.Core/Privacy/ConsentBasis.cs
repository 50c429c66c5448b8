namespace LibraryService.Privacy;

/// <summary>The lawful ground on which a message may be sent, as in article 6(1) of the General Data Protection Regulation.</summary>
public enum ConsentBasis
{
    /// <summary>The person said yes, freely and for this purpose. The default, and the only ground that counts as consent.</summary>
    Consent,

    /// <summary>It belongs to a contract with the person.</summary>
    Contract,

    /// <summary>A law demands it.</summary>
    LegalObligation,

    /// <summary>Somebody's life depends on it.</summary>
    VitalInterests,

    /// <summary>It belongs to the library's public task.</summary>
    PublicTask,

    /// <summary>The library's own interest, weighed against the person's.</summary>
    LegitimateInterests,
}
